import { operatorOf } from '../operators/operator-table.ts';
import { operation } from '../tree/build.ts';
import type { Constant, Expression, OperationNode } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import type { CheckPlace } from './check-node.ts';

const overElements: ReadonlySet<string> = new Set([
  'sum',
  'mean',
  'min',
  'max',
  'median',
  'product',
  'standardDeviation',
]);

/** What stands for "nothing" of a type where one must calculate; undefined when nothing natural does. */
function neutral(type: ExpressionType): Constant | undefined {
  if (type.kind === 'decimal') return { decimal: '0' };
  if (type.kind === 'text') return { text: '' };
  if (type.kind === 'duration') return { duration: 'PT0S' };
  return type.kind === 'money' && type.currency !== undefined
    ? { money: { amount: '0', currency: type.currency } }
    : undefined;
}

function reportOperand(argument: Expression, type: ExpressionType, place: CheckPlace): void {
  const fallback = neutral(type);
  place.problems.push({
    code: 'empty-operand',
    severity: 'warning',
    pointer: place.pointer,
    params: {},
    ...(fallback && {
      fix: { label: 'expression.fix.or-else', replacement: operation('coalesce', argument, { const: fallback }) },
    }),
  });
}

function reportElements(argument: Expression, place: CheckPlace): void {
  const filled = operation('not', operation('eq', { var: 'item' }, { const: { empty: true } }));
  place.problems.push({
    code: 'empty-elements',
    severity: 'warning',
    pointer: place.pointer,
    params: {},
    fix: {
      label: 'expression.fix.without-empty',
      replacement: { each: 'filter', in: argument, as: 'item', do: filled },
    },
  });
}

/** Reports operands that may be empty where an empty one makes the whole result empty, with a replacement that would not. */
export function checkEmptiness(node: OperationNode, operands: readonly ExpressionType[], place: CheckPlace): void {
  const spoils = operatorOf(node.op).emptySpoils === true;
  for (const [index, argument] of node.args.entries()) {
    const type = operands[index];
    if (type === undefined || 'const' in argument) continue;
    const at = { ...place, pointer: `${place.pointer}/args/${index}` };
    if (spoils && type.kind !== 'unknown' && type.mayBeEmpty) reportOperand(argument, type, at);
    if (overElements.has(node.op) && type.kind === 'list' && type.of.kind !== 'unknown' && type.of.mayBeEmpty) {
      reportElements(argument, at);
    }
  }
}
