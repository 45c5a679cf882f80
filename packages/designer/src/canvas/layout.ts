import type { Flow } from '@dealwright/shared';
import type { NodeList } from '../document/flow-tree.ts';
import {
  branchCard,
  type Card,
  type CardKind,
  endCard,
  joinCard,
  type Line,
  type Picture,
  triggerCard,
} from './picture.ts';
import { type Column, type Piece, type PieceOptions, piecesOf } from './pieces.ts';

/** Width and height of each kind of card, in px. */
export const cardSizes: Readonly<Record<CardKind, { readonly width: number; readonly height: number }>> = {
  trigger: { width: 264, height: 56 },
  node: { width: 264, height: 68 },
  folded: { width: 264, height: 68 },
  block: { width: 232, height: 28 },
  branch: { width: 248, height: 40 },
  join: { width: 2, height: 2 },
  end: { width: 120, height: 28 },
};

/** Room between two cards of a list; the button that adds a node stands in its middle. */
export const slotGap = 40;
const headGap = 28;
const joinGap = 14;
const nodeHeights = [40, 52, 68, 84] as const;
const columnGap = 32;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Places the cards of a flow from top to bottom. Flows nest, so that each block has a box of its own and no two cards meet. */
export function layoutFlow(flow: Flow, options: PieceOptions = {}): Picture {
  const pieces = piecesOf(flow, options);
  const measure = measureOf(options);
  const width = Math.max(measure.list(pieces).width, cardSizes.trigger.width);
  const desk = openDesk(measure);
  const trigger = desk.put({ kind: 'trigger', id: triggerCard }, { x: width / 2, y: 0 });
  const foot = placeList(desk, pieces, { list: { owner: null }, above: trigger, x: width / 2 });
  const end = desk.put({ kind: 'end', id: endCard }, { x: width / 2, y: footOf(foot) + slotGap });
  desk.join(foot, end, { list: { owner: null }, index: flow.root.length });
  return { cards: desk.cards, lines: desk.lines, width, height: footOf(end) };
}

interface Stand {
  readonly list: NodeList;
  readonly above: Card;
  /** The middle of the column. */
  readonly x: number;
}

function placeList(desk: Desk, pieces: readonly Piece[], { list, above, x }: Stand): Card {
  let last = above;
  for (const [index, piece] of pieces.entries()) {
    const slot = { list, index };
    const head = desk.put({ kind: piece.kind, id: piece.node, node: piece.node }, { x, y: footOf(last) + slotGap });
    desk.join(last, head, slot);
    last = piece.kind === 'block' ? placeBlock(desk, piece, head) : head;
  }
  return last;
}

function placeBlock(desk: Desk, { node, columns }: Piece & { readonly kind: 'block' }, head: Card): Card {
  const middle = middleOf(head);
  const sizes = columns.map(desk.measure.column);
  let left = middle - widthOfColumns(sizes) / 2;
  const feet = columns.map((column, index) => {
    const width = sizes[index]?.width ?? 0;
    const x = left + width / 2;
    left += width + columnGap;
    const facts = { kind: 'branch', id: branchCard(node, column.branch.id), node, branch: column.branch.id } as const;
    const card = desk.put({ ...facts, number: index + 1 }, { x, y: footOf(head) + headGap });
    desk.join(head, card, null, 'near');
    const list = { owner: node, branch: column.branch.id };
    return { list, foot: placeList(desk, column.pieces, { list, above: card, x }), count: column.branch.nodes.length };
  });
  const deepest = Math.max(footOf(head), ...feet.map(({ foot }) => footOf(foot)));
  const join = desk.put({ kind: 'join', id: joinCard(node), node }, { x: middle, y: deepest + slotGap + joinGap });
  for (const { list, foot, count } of feet) desk.join(foot, join, { list, index: count }, 'far');
  if (feet.length === 0) desk.join(head, join, null);
  return join;
}

/** How big things are. */
interface Measure {
  card(kind: CardKind, node: string | null): Size;
  list(pieces: readonly Piece[]): Size;
  column(column: Column): Size;
}

function measureOf({ lines }: PieceOptions): Measure {
  // A column is asked for by each block around it; measured once, the whole layout takes time in proportion to the flow.
  const columns = new WeakMap<Column, Size>();
  const card: Measure['card'] = (kind, node) => {
    if ((kind !== 'node' && kind !== 'folded') || node === null || lines === undefined) return cardSizes[kind];
    return { ...cardSizes.node, height: nodeHeights[Math.min(lines(node), 3)] ?? cardSizes.node.height };
  };
  const pieceSize = (piece: Piece): Size => {
    if (piece.kind !== 'block') return card(piece.kind, piece.node);
    const sizes = piece.columns.map(measure.column);
    const depth = Math.max(0, ...sizes.map(({ height }) => height));
    const height = cardSizes.block.height + headGap + depth + slotGap + joinGap + cardSizes.join.height;
    return { width: Math.max(cardSizes.block.width, widthOfColumns(sizes)), height };
  };
  const measure: Measure = {
    card,
    list: (pieces) => {
      const sizes = pieces.map(pieceSize);
      const height = sizes.reduce((sum, size) => sum + slotGap + size.height, 0);
      return { width: Math.max(0, ...sizes.map(({ width }) => width)), height };
    },
    column: (column) => {
      const known = columns.get(column);
      if (known !== undefined) return known;
      const inside = measure.list(column.pieces);
      const width = Math.max(cardSizes.branch.width, inside.width);
      const size = { width, height: cardSizes.branch.height + inside.height };
      columns.set(column, size);
      return size;
    },
  };
  return measure;
}

function widthOfColumns(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { width }) => sum + width, 0) + columnGap * Math.max(0, sizes.length - 1);
}

const footOf = (card: Card): number => card.y + card.height;
const middleOf = (card: Card): number => card.x + card.width / 2;

type CardFacts = Pick<Card, 'id' | 'kind'> & Partial<Pick<Card, 'node' | 'branch' | 'number'>>;

/** Where cards are put down and joined. */
interface Desk {
  readonly measure: Measure;
  readonly cards: Card[];
  readonly lines: Line[];
  /** Puts a card with its middle at x and its head at y. */
  put(facts: CardFacts, at: { readonly x: number; readonly y: number }): Card;
  /** `near`: the line turns right below its start; `far`: right above its end. */
  join(from: Card, to: Card, slot: Line['slot'], turn?: 'near' | 'far'): void;
}

function openDesk(measure: Measure): Desk {
  const cards: Card[] = [];
  const lines: Line[] = [];
  return {
    measure,
    cards,
    lines,
    put: (facts, { x, y }) => {
      const size = measure.card(facts.kind, facts.node ?? null);
      const card: Card = { node: null, branch: null, number: null, ...facts, ...size, x: x - size.width / 2, y };
      cards.push(card);
      return card;
    },
    // biome-ignore lint/complexity/useMaxParams: both ends, the slot between them and where it turns
    join: (from, to, slot, turn = 'near') => {
      const [x1, y1, x2, y2] = [middleOf(from), footOf(from), middleOf(to), to.y];
      const bend = turn === 'near' ? Math.min(y1 + headGap / 2, y2) : Math.max(y2 - joinGap / 2, y1);
      lines.push({ id: `${from.id}>${to.id}`, from: from.id, to: to.id, x1, y1, x2, y2, bend, slot });
    },
  };
}
