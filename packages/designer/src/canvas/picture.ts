import type { NodePlace } from '../document/flow-tree.ts';

/** What a card stands for. `join` is the invisible point where the branches of a block meet again. */
export type CardKind = 'trigger' | 'node' | 'block' | 'folded' | 'branch' | 'join' | 'end';

/** A box on the canvas; x and y are its upper left corner, in px of the canvas. */
export interface Card {
  readonly id: string;
  readonly kind: CardKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The node it stands for, or whose branch it is; null for trigger and end. */
  readonly node: string | null;
  readonly branch: string | null;
  /** 1, 2, 3 … among the branches of its block. */
  readonly number: number | null;
}

/** A line from the foot of one card to the head of another: down, across at `bend`, down. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly bend: number;
  /** Where a node that is added on this line goes; null where none can stand. */
  readonly slot: NodePlace | null;
}

/** A flow as it is drawn. */
export interface Picture {
  readonly cards: readonly Card[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Id of the card a flow begins with. */
export const triggerCard = 'trigger';
/** Id of the card a flow ends with. */
export const endCard = 'end';

/** Id of the card of a branch. */
export function branchCard(node: string, branch: string): string {
  return `${node}/${branch}`;
}

/** Id of the point where a block's branches meet. */
export function joinCard(node: string): string {
  return `${node}/join`;
}
