import { useReactFlow } from '@xyflow/react';
import { createContext, useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { moveBranch } from '../document/commands/move-branch.ts';
import { useDocument } from '../document/use-document.ts';
import type { DragPayload, Point } from '../form-board/drag/drag-payload.ts';
import { chosenNodes, moveChosen } from './chosen-nodes.ts';
import { type DropPlace, dropPlaceAt, dropPlacesOf, type FlowThing } from './drop-places.ts';
import { dropWords } from './drop-words.ts';
import { branchCard } from './picture.ts';
import type { CanvasParts } from './use-canvas.ts';
import { useEdgePan } from './use-edge-pan.ts';
import type { FlowView } from './use-flow-view.ts';

/** What is in flight over the canvas: where it may go, and the place that is meant now. */
export interface Flight {
  readonly thing: FlowThing;
  readonly places: readonly DropPlace[];
  readonly over: DropPlace | null;
}

/** The flight over the canvas around; null while nothing is dragged. */
export const FlightContext = createContext<Flight | null>(null);

/** Drags over the canvas: the places that are possible, what a drop would do in words, and the drop, which is a command like any other. */
export function useFlowDrag({ view, picture, box }: CanvasParts, dropped: (card: string) => void) {
  const { say, t } = useWords();
  const library = useReactFlow();
  const [flight, setFlight] = useState<Flight | null>(null);
  const latest = useRef<Flight | null>(null);
  const show = (next: Flight | null): void => {
    latest.current = next;
    setFlight(next);
  };
  const over = (thing: FlowThing, point: Point): Flight => {
    const known = latest.current?.thing === thing ? latest.current : null;
    const places = known?.places ?? dropPlacesOf(view.flow, picture, together(view, thing));
    const place = dropPlaceAt(places, library.screenToFlowPosition(point));
    return known !== null && known.over === place ? known : { thing, places, over: place };
  };
  const pan = useEdgePan({
    box,
    library,
    panned: (point) => latest.current !== null && show(over(latest.current.thing, point)),
  });
  return {
    flight,
    describe: ({ thing }: DragPayload<FlowThing>, point: Point): string | null => {
      pan.at(point);
      const next = over(thing, point);
      if (next !== latest.current) show(next);
      if (next.over === null) return null;
      const [where, count] = [say(dropWords(view, next.over)), together(view, thing).with?.length ?? 1];
      return count > 1 && next.over.refused === null ? t('canvas.drop.many', { count, where }) : where;
    },
    drop: ({ thing }: DragPayload<FlowThing>, point: Point): void => {
      const place = over(thing, point).over;
      const { run, say: announce } = useDocument.getState();
      if (place === null) return;
      if (place.refused !== null) announce(dropWords(view, place));
      else if (issued(view, thing, place, run))
        dropped(thing.kind === 'node' ? thing.node : branchCard(thing.node, thing.branch));
    },
    ended: (): void => {
      pan.end();
      show(null);
    },
  };
}

/** A node that is marked takes the others that are marked along. */
function together(view: FlowView, thing: FlowThing): FlowThing & { readonly with?: readonly string[] } {
  if (thing.kind !== 'node' || !view.marks.nodes.has(thing.node)) return thing;
  return { ...thing, with: chosenNodes(view, thing.node) };
}

type Run = ReturnType<typeof useDocument.getState>['run'];

// biome-ignore lint/complexity/useMaxParams: the flow, what, where, and who carries it out
function issued(view: FlowView, thing: FlowThing, { to }: DropPlace, run: Run): boolean {
  if (thing.kind === 'node') return 'place' in to && moveChosen(view, thing.node, to.place);
  return 'index' in to && run(moveBranch, { flow: view.id, node: thing.node, branch: thing.branch, index: to.index });
}
