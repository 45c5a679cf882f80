import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { createContext, useContext } from 'react';
import type { NodePlace } from '../document/flow-tree.ts';
import type { LineEdge } from './card-nodes.ts';
import { slotGap } from './layout.ts';
import { linePath } from './line-path.ts';
import { FlightContext } from './use-flow-drag.ts';
import { useFlowView } from './use-flow-view.ts';

/** Asks for the palette at a place of the flow; the element is where it opens. Null while nothing may be changed. */
export const AddContext = createContext<((place: NodePlace, at: Element) => void) | null>(null);

/** A line between two cards, with the button that adds a node on it. */
export function FlowLine({ data, id }: EdgeProps<LineEdge>) {
  const view = useFlowView();
  const add = useContext(AddContext);
  const flight = useContext(FlightContext);
  if (data === undefined) return null;
  const { line } = data;
  const { slot } = line;
  const state = view.way?.lines.get(id) ?? 'plain';
  const drop = flight?.places.find((place) => place.id === line.id);
  return (
    <>
      <path className="canvas-path" data-state={state} d={linePath(line)} />
      {slot !== null && add !== null && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className="canvas-plus nodrag nopan"
            data-slot={line.id}
            data-drop={flight === null ? undefined : (drop?.refused ?? (drop === undefined ? 'none' : 'legal'))}
            data-over={drop !== undefined && flight?.over?.id === drop.id ? '' : undefined}
            tabIndex={-1}
            style={{ transform: `translate(-50%, -50%) translate(${line.x1}px, ${line.y1 + slotGap / 2}px)` }}
            aria-label={view.reader.t('canvas.add-here')}
            onClick={(event) => add(slot, event.currentTarget)}
          >
            <Plus size={12} aria-hidden="true" />
            <span className="canvas-plus-words" aria-hidden="true">
              {view.reader.t('canvas.add-here')} <kbd>A</kbd>
            </span>
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
