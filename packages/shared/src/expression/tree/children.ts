import type { Expression } from './tree.ts';

/** A direct part of a tree node with the pointer step that leads to it. */
export interface Child {
  readonly step: string;
  readonly expression: Expression;
}

/** The direct parts of a node, in evaluation order. */
export function childrenOf(expression: Expression): readonly Child[] {
  if ('op' in expression) {
    return expression.args.map((argument, index) => ({ step: `/args/${index}`, expression: argument }));
  }
  if ('list' in expression) {
    return expression.list.map((element, index) => ({ step: `/list/${index}`, expression: element }));
  }
  if ('column' in expression) return [{ step: '/of', expression: expression.of }];
  if ('each' in expression) {
    return [
      { step: '/in', expression: expression.in },
      { step: '/do', expression: expression.do },
    ];
  }
  return [];
}

/** Rebuilds a node with its direct parts replaced; a leaf comes back as it is. */
export function mapChildren(expression: Expression, change: (child: Expression) => Expression): Expression {
  if ('op' in expression) return { op: expression.op, args: expression.args.map(change) };
  if ('list' in expression) return { list: expression.list.map(change) };
  if ('column' in expression) return { column: expression.column, of: change(expression.of) };
  if ('each' in expression) {
    return { each: expression.each, in: change(expression.in), as: expression.as, do: change(expression.do) };
  }
  return expression;
}

/** Visits every node, parents first, with its pointer. */
export function walkExpression(
  expression: Expression,
  visit: (node: Expression, pointer: string) => void,
  pointer = '',
): void {
  visit(expression, pointer);
  for (const child of childrenOf(expression)) walkExpression(child.expression, visit, pointer + child.step);
}
