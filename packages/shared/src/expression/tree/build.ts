import type { ConstantNode, Expression, OperationNode, OperatorName } from './tree.ts';

/** The empty value as a literal. */
export const emptyNode: ConstantNode = Object.freeze({ const: Object.freeze({ empty: true as const }) });

/** An operation node. */
export function operation(op: OperatorName, ...args: readonly Expression[]): OperationNode {
  return { op, args };
}

/** A text literal. */
export function textNode(text: string): ConstantNode {
  return { const: { text } };
}

/** A decimal literal from its digits. */
export function decimalNode(decimal: string): ConstantNode {
  return { const: { decimal } };
}

/** A yes/no literal. */
export function booleanNode(boolean: boolean): ConstantNode {
  return { const: { boolean } };
}

/** Joins conditions with and/or; one condition stays as it is, none is the neutral literal. */
export function joinConditions(op: 'and' | 'or', conditions: readonly Expression[]): Expression {
  const [first, ...rest] = conditions;
  if (first === undefined) return booleanNode(op === 'and');
  return rest.length === 0 ? first : { op, args: conditions };
}
