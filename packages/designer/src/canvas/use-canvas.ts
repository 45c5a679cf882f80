import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { moveBranch } from '../document/commands/move-branch.ts';
import { phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';
import { branchBeside, placeBeside, selectionOfCard } from './card-edits.ts';
import { chosenNodes, moveChosen, removeChosen } from './chosen-nodes.ts';
import { cardOf, neighbourCard, type Walk } from './neighbour-card.ts';
import { type Card, type Picture, triggerCard } from './picture.ts';
import { focusCardIn, showCard } from './show-card.ts';
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
  const { id: flow, flow: facts, marks } = view;
  const library = useReactFlow();
  const { run, select, say } = useDocument.getState();
  const focusCard = useCallback((card: string) => focusCardIn(box, card), [box]);
  useFollow(view, picture, (card) => showCard(library, box, card));
  const choose = (card: Card, also = false): void => {
    const selection = selectionOfCard(card, flow);
    if (selection === null) return;
    if (also && selection.kind === 'node') marks.toggle(selection.node, view.selected);
    else marks.clear();
    select(selection);
  };
  const goTo = (id: string, also = false): void => {
    const card = cardOf(picture, id);
    if (card === undefined) return;
    choose(card, also);
    focusCard(id);
  };
  const step = (from: string, walk: Walk, also = false): boolean => {
    const next = neighbourCard(picture, from, walk);
    if (next === null || selectionOfCard(cardOf(picture, next) ?? noCard, flow) === null) return false;
    goTo(next, also);
    return true;
  };
  return {
    ...usePalette(parts, focusCard),
    choose,
    focusCard,
    walk: (from: string, walk: Walk): boolean => step(from, walk),
    /** Chooses several nodes together; one alone is selected, none changes nothing. */
    chooseAll: (nodes: readonly string[]): void => {
      const [first] = nodes;
      if (first === undefined) return;
      marks.set(nodes);
      select({ kind: 'node', flow, node: first });
      focusCard(first);
    },
    mark: (from: string, walk: Walk): boolean => step(from, walk, true),
    move: (card: Card, by: 1 | -1): void => {
      if (card.node === null) return;
      const index = card.branch === null ? null : branchBeside(facts, card, by);
      if (card.branch !== null && index !== null)
        run(moveBranch, { flow, node: card.node, branch: card.branch, index });
      const nodes = chosenNodes(view, card.node);
      const edge = (by === 1 ? nodes.at(-1) : nodes[0]) ?? card.node;
      const to = card.branch === null ? placeBeside(facts, edge, by) : null;
      if (to !== null) moveChosen(view, card.node, to);
      else if (index === null) say(phrase(by === 1 ? 'canvas.move.last' : 'canvas.move.first'));
      focusCard(card.id);
    },
    remove: (card: Card): void => {
      if (card.node === null) return;
      const above = neighbourCard(picture, card.id, 'up') ?? triggerCard;
      if (removeChosen(view, card)) goTo(above);
    },
    fold: (card: Card): void => {
      if (card.node === null || card.branch !== null || facts.nodes[card.node]?.branches === undefined) return;
      view.fold(card.node);
      focusCard(card.node);
    },
  };
}

/** What is selected anywhere comes into view, and while a case is walked the place where it stands. */
function useFollow(view: FlowView, picture: Picture, show: (card: Card) => void): void {
  const standing =
    picture.cards.find(({ id, kind }) => kind === 'node' && view.way?.cards.get(id) === 'open')?.id ?? null;
  const latest = useRef({ picture, show });
  latest.current = { picture, show };
  const { selected } = view;
  const drawn = selected !== null && cardOf(picture, selected) !== undefined;
  const appear = useCallback((id: string | null): void => {
    const card = id === null ? undefined : cardOf(latest.current.picture, id);
    if (card !== undefined) latest.current.show(card);
  }, []);
  useEffect(() => appear(standing), [standing, appear]);
  useEffect(() => {
    if (drawn) appear(selected);
  }, [selected, drawn, appear]);
}

const noCard: Card = { id: '', kind: 'join', x: 0, y: 0, width: 0, height: 0, node: null, branch: null, number: null };
