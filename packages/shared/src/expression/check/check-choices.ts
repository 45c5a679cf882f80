import type { Expression, OperationNode } from '../tree/tree.ts';
import type { ChoiceOption, ExpressionType } from '../types.ts';
import type { CheckPlace } from './check-node.ts';

const comparing: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'listContains', 'indexOf']);

function optionsIn(type: ExpressionType): readonly ChoiceOption[] | undefined {
  if (type.kind === 'choice') return type.options;
  return type.kind === 'list' ? optionsIn(type.of) : undefined;
}

function checkLiteral(node: Expression, known: ReadonlySet<string>, place: CheckPlace): void {
  if ('list' in node) {
    for (const [index, element] of node.list.entries()) {
      checkLiteral(element, known, { ...place, pointer: `${place.pointer}/list/${index}` });
    }
  }
  if (!('const' in node) || !('choice' in node.const) || known.has(node.const.choice)) return;
  place.problems.push({
    code: 'unknown-option',
    severity: 'error',
    pointer: place.pointer,
    params: { option: node.const.choice },
  });
}

/** Reports options that a choice is compared with and that the field does not have (any more). */
export function checkChoices(node: OperationNode, operands: readonly ExpressionType[], place: CheckPlace): void {
  if (!comparing.has(node.op)) return;
  const options = operands.map(optionsIn).find((found) => found !== undefined);
  if (options === undefined) return;
  const known = new Set(options.map((option) => option.id));
  for (const [index, argument] of node.args.entries()) {
    checkLiteral(argument, known, { ...place, pointer: `${place.pointer}/args/${index}` });
  }
}
