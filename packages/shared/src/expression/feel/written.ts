import { inferType } from '../check/check-node.ts';
import type { Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import type { FeelNames } from './names.ts';

/** A written part and how tightly it binds. */
export interface Written {
  readonly text: string;
  readonly level: number;
}

/** How tightly the constructs of FEEL bind, loosest first. */
export const level = Object.freeze({
  open: 0,
  /** Tests after `in` reach as far as they can, so such a comparison stands in parentheses inside any other construct. */
  test: 0.5,
  or: 1,
  and: 2,
  comparison: 3,
  sum: 4,
  product: 5,
  power: 6,
  unary: 7,
  postfix: 8,
  primary: 9,
});

/** Writes the parts of a node, with the names of its place. */
export interface Writer {
  readonly names: FeelNames;
  /** The text of a part, in parentheses when it binds less tightly than needed. */
  readonly part: (expression: Expression, needed?: number) => string;
  /** The writer of a place with other names. */
  readonly inside: (names: FeelNames) => Writer;
}

/** The type of a part, where the way it is written depends on it. */
export function typeAt(expression: Expression, names: FeelNames): ExpressionType {
  return inferType(expression, names.scope);
}
