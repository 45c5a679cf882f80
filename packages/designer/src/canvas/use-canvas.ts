import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { moveBranch } from '../document/commands/move-branch.ts';
import { moveNode } from '../document/commands/move-node.ts';
import { removeBranch } from '../document/commands/remove-branch.ts';
import { removeNode } from '../document/commands/remove-node.ts';
import { useDocument } from '../document/use-document.ts';
import { branchBeside, placeBeside, selectionOfCard } from './card-edits.ts';
import { cardOf, neighbourCard, type Walk } from './neighbour-card.ts';
import { type Card, type Picture, triggerCard } from './picture.ts';
import type { FlowView } from './use-flow-view.ts';
import { usePalette } from './use-palette.ts';

/** What the canvas acts on. */
export interface CanvasParts {
  readonly view: FlowView;
  readonly picture: Picture;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** The deeds of the canvas, by pointer and key alike; every change is a command. */
export function useCanvas(parts: CanvasParts) {
  const { view, picture, box } = parts;
  const { id: flow, flow: facts } = view;
  const library = useReactFlow();
  const { run, select } = useDocument.getState();
  const focusCard = useCallback((card: string) => focusLater(box, card), [box]);
  useFollow(view, picture, (card) => showCard(library, box, card));
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
  return {
    ...usePalette(parts, focusCard),
    choose,
    goTo,
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

/** While a case is walked, the place where it stands comes into view. */
function useFollow(view: FlowView, picture: Picture, show: (card: Card) => void): void {
  const standing =
    picture.cards.find(({ id, kind }) => kind === 'node' && view.way?.cards.get(id) === 'open')?.id ?? null;
  const latest = useRef({ picture, show });
  latest.current = { picture, show };
  useEffect(() => {
    const card = standing === null ? undefined : cardOf(latest.current.picture, standing);
    if (card !== undefined) latest.current.show(card);
  }, [standing]);
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
