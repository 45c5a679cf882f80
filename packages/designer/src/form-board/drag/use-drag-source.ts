import { useDraggable } from '@dnd-kit/core';
import type { PointerEventHandler } from 'react';
import type { DragPayload } from './drag-payload.ts';

/** What an element needs to be picked up by pointer. */
export interface DragSource {
  readonly ref: (element: HTMLElement | null) => void;
  readonly inFlight: boolean;
  readonly onPointerDown: PointerEventHandler | undefined;
}

/** Makes an element draggable by pointer; keys stay the element's own. */
export function useDragSource<Thing>(payload: DragPayload<Thing>): DragSource {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: payload.id, data: payload });
  const onPointerDown = listeners?.onPointerDown as PointerEventHandler | undefined;
  return { ref: setNodeRef, inFlight: isDragging, onPointerDown };
}
