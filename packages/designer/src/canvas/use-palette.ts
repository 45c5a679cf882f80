import { type NodeKind, nodeKinds } from '@dealwright/runtime';
import type { Flow } from '@dealwright/shared';
import { type RefObject, useCallback, useState } from 'react';
import { addNode } from '../document/commands/add-node.ts';
import type { NodePlace } from '../document/flow-tree.ts';
import { useDocument } from '../document/use-document.ts';
import { lineOfPlace, placeBelow } from './card-edits.ts';
import type { Card } from './picture.ts';
import type { CanvasParts } from './use-canvas.ts';

/** The palette that is open: for which place, and where on the canvas's box. */
export interface OpenPalette {
  readonly place: NodePlace;
  readonly kinds: readonly NodeKind[];
  readonly x: number;
  readonly y: number;
}

const paletteWidth = 280;
const paletteHeight = 380;

/** The palette of node kinds: opened at a place of the flow, gone once a kind was chosen. `added` is told the fresh node. */
export function usePalette({ view, picture, box }: CanvasParts, added: (node: string) => void) {
  const { id: flow, flow: facts } = view;
  const [palette, setPalette] = useState<OpenPalette | null>(null);
  const openPalette = (place: NodePlace, at: Element): void =>
    setPalette({ place, kinds: kindsAt(facts, place), ...besideOf(box, at) });
  return {
    palette,
    openPalette,
    closePalette: useCallback(() => setPalette(null), []),
    add: (kind: string): void => {
      if (palette === null) return;
      const { run, newId, select } = useDocument.getState();
      const node = newId('nd');
      setPalette(null);
      if (!run(addNode, { flow, kind, node, place: palette.place })) return;
      select({ kind: 'node', flow, node });
      added(node);
    },
    addBelow: (card: Card): void => {
      const place = placeBelow(facts, card);
      const line = place === null ? null : lineOfPlace(picture, place);
      const button = line === null ? null : within(box, 'slot', line);
      const at = button ?? within(box, 'card', card.id);
      if (place !== null && at !== null) openPalette(place, at);
    },
  };
}

/** A flow begins once: a start is offered before its first node only, unless it has one. */
function kindsAt({ nodes }: Flow, { list, index }: NodePlace): readonly NodeKind[] {
  const begins = list.owner === null && index === 0 && !Object.values(nodes).some(({ kind }) => kind === 'start');
  return [...nodeKinds.values()].filter(({ kind }) => begins || kind !== 'start');
}

function within(box: RefObject<HTMLDivElement | null>, kind: 'slot' | 'card', id: string): Element | null {
  return box.current?.querySelector(`[data-${kind}="${CSS.escape(id)}"]`) ?? null;
}

/** Beside an element, inside the canvas's box. */
function besideOf(box: RefObject<HTMLDivElement | null>, at: Element): { readonly x: number; readonly y: number } {
  const frame = box.current?.getBoundingClientRect();
  const button = at.getBoundingClientRect();
  if (frame === undefined) return { x: 8, y: 8 };
  return {
    x: Math.min(Math.max(8, button.left - frame.left + 24), frame.width - paletteWidth - 8),
    y: Math.min(Math.max(8, button.top - frame.top - 12), Math.max(8, frame.height - paletteHeight - 8)),
  };
}
