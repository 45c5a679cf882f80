import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useState } from 'react';
import { addNode } from '../document/commands/add-node.ts';
import { moveBranch } from '../document/commands/move-branch.ts';
import { moveNode } from '../document/commands/move-node.ts';
import { removeBranch } from '../document/commands/remove-branch.ts';
import { removeNode } from '../document/commands/remove-node.ts';
import type { NodePlace } from '../document/flow-tree.ts';
import { useDocument } from '../document/use-document.ts';
import { branchBeside, lineOfPlace, placeBelow, placeBeside, selectionOfCard } from './card-edits.ts';
import { cardOf, neighbourCard, type Walk } from './neighbour-card.ts';
import { type Card, type Picture, triggerCard } from './picture.ts';
import type { FlowView } from './use-flow-view.ts';

/** The palette that is open: for which place, and where on the canvas's box. */
export interface OpenPalette {
  readonly place: NodePlace;
  readonly x: number;
  readonly y: number;
}

/** What the canvas acts on. */
export interface CanvasParts {
  readonly view: FlowView;
  readonly picture: Picture;
  readonly box: RefObject<HTMLDivElement | null>;
}

const paletteWidth = 280;
const paletteHeight = 380;

/** The deeds of the canvas, by pointer and key alike; every change is a command. */
export function useCanvas({ view, picture, box }: CanvasParts) {
  const { id: flow, flow: facts } = view;
  const library = useReactFlow();
  const [palette, setPalette] = useState<OpenPalette | null>(null);
  const { run, select, newId } = useDocument.getState();
  const focusCard = useCallback((card: string) => focusLater(box, card), [box]);
  const choose = (card: Card): void => {
    const selection = selectionOfCard(card, flow);
    if (selection !== null) select(selection);
  };
  const goTo = (id: string): void => {
    const card = cardOf(picture, id);
    if (card === undefined) return;
    choose(card);
    showCard(library, box, card);
    focusCard(id);
  };
  const openPalette = (place: NodePlace, at: Element): void => {
    const frame = box.current?.getBoundingClientRect();
    const button = at.getBoundingClientRect();
    if (frame === undefined) return;
    const x = Math.min(Math.max(8, button.left - frame.left + 24), frame.width - paletteWidth - 8);
    const y = Math.min(Math.max(8, button.top - frame.top - 12), Math.max(8, frame.height - paletteHeight - 8));
    setPalette({ place, x, y });
  };
  return {
    palette,
    choose,
    goTo,
    openPalette,
    closePalette: useCallback(() => setPalette(null), []),
    add: (kind: string): void => {
      if (palette === null) return;
      const node = newId('nd');
      setPalette(null);
      if (!run(addNode, { flow, kind, node, place: palette.place })) return;
      select({ kind: 'node', flow, node });
      focusCard(node);
    },
    addBelow: (card: Card): void => {
      const place = placeBelow(facts, card);
      const line = place === null ? null : lineOfPlace(picture, place);
      const button = line === null ? null : box.current?.querySelector(`[data-slot="${CSS.escape(line)}"]`);
      if (place !== null && button != null) openPalette(place, button);
    },
    walk: (from: string, walk: Walk): boolean => {
      const next = neighbourCard(picture, from, walk);
      if (next === null || selectionOfCard(cardOf(picture, next) ?? noCard, flow) === null) return false;
      goTo(next);
      return true;
    },
    move: (card: Card, by: 1 | -1): void => {
      if (card.node === null) return;
      const index = card.branch === null ? null : branchBeside(facts, card, by);
      if (card.branch !== null && index !== null)
        run(moveBranch, { flow, node: card.node, branch: card.branch, index });
      const to = card.branch === null ? placeBeside(facts, card.node, by) : null;
      if (to !== null) run(moveNode, { flow, node: card.node, to });
      focusCard(card.id);
    },
    remove: (card: Card): void => {
      if (card.node === null) return;
      const above = neighbourCard(picture, card.id, 'up') ?? triggerCard;
      const done =
        card.branch === null
          ? run(removeNode, { flow, node: card.node })
          : run(removeBranch, { flow, node: card.node, branch: card.branch });
      if (done) goTo(above);
    },
  };
}

const noCard: Card = { id: '', kind: 'join', x: 0, y: 0, width: 0, height: 0, node: null, branch: null, number: null };

/** A card that has just been drawn is there after the next paint. */
function focusLater(box: RefObject<HTMLDivElement | null>, card: string): void {
  requestAnimationFrame(() => {
    const found = box.current?.querySelector(`[data-card="${CSS.escape(card)}"]`);
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  });
}

/** Brings a card into view when it is not, without changing the scale. */
function showCard(library: ReturnType<typeof useReactFlow>, box: RefObject<HTMLDivElement | null>, card: Card): void {
  const { x, y, zoom } = library.getViewport();
  const frame = box.current?.getBoundingClientRect();
  if (frame === undefined) return;
  const [left, top] = [card.x * zoom + x, card.y * zoom + y];
  const inside =
    left >= 8 &&
    top >= 8 &&
    left + card.width * zoom <= frame.width - 8 &&
    top + card.height * zoom <= frame.height - 8;
  if (!inside) void library.setCenter(card.x + card.width / 2, card.y + card.height / 2, { zoom });
}
