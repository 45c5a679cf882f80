import {
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { ComponentIcon } from '../../app/ComponentIcon.tsx';
import type { DragPayload, Point } from './drag-payload.ts';

/** What a board does with a drag: it answers the result in words while the pointer moves, and acts on the drop. */
export interface DragAreaProps<Thing> {
  readonly children: ReactNode;
  /** Words of what would happen at this point; null when nothing would. */
  readonly describe: (payload: DragPayload<Thing>, point: Point) => string | null;
  readonly drop: (payload: DragPayload<Thing>, point: Point) => void;
  readonly ended: () => void;
  readonly nowhere: string;
}

/** An area in which things can be dragged by pointer. Keyboards do the same by commands, so no board is drag-only. */
export function DragArea<Thing>({ children, describe, drop, ended, nowhere }: DragAreaProps<Thing>) {
  const [flight, setFlight] = useState<{ payload: DragPayload<Thing>; words: string | null } | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const move = ({ active, delta, activatorEvent }: DragMoveEvent): void => {
    const payload = active.data.current as DragPayload<Thing>;
    setFlight({ payload, words: describe(payload, pointOf(activatorEvent, delta)) });
  };
  const start = ({ active }: DragStartEvent): void => {
    setFlight({ payload: active.data.current as DragPayload<Thing>, words: null });
  };
  const end = (): void => {
    setFlight(null);
    ended();
  };
  return (
    <DndContext
      sensors={sensors}
      onDragStart={start}
      onDragMove={move}
      onDragCancel={end}
      onDragEnd={({ active, delta, activatorEvent }) => {
        drop(active.data.current as DragPayload<Thing>, pointOf(activatorEvent, delta));
        end();
      }}
      accessibility={{ restoreFocus: false, announcements: silent, screenReaderInstructions: { draggable: '' } }}
    >
      {children}
      <DragOverlay dropAnimation={null} className="drag-overlay">
        {flight !== null && (
          <div className="drag-ghost">
            <ComponentIcon name={flight.payload.icon} />
            <span>{flight.payload.name}</span>
            <span className="drag-ghost-words">{flight.words ?? nowhere}</span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** The commands announce themselves; the drag library must not talk as well. */
const silent = { onDragStart: () => '', onDragOver: () => '', onDragEnd: () => '', onDragCancel: () => '' };

function pointOf(activator: Event, delta: Point): Point {
  const begin =
    activator instanceof PointerEvent || activator instanceof MouseEvent ? activator : { clientX: 0, clientY: 0 };
  return { x: begin.clientX + delta.x, y: begin.clientY + delta.y };
}
