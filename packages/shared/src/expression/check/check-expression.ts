import type { ExpressionScope } from '../scope.ts';
import type { Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { checkConditions } from './check-conditions.ts';
import { type CheckPlace, checkNode, typeName } from './check-node.ts';
import type { ExpressionProblem } from './expression-problem.ts';

/** The type of an expression and everything wrong with it. */
export interface ExpressionCheck {
  readonly type: ExpressionType;
  readonly problems: readonly ExpressionProblem[];
}

function accepts(expected: ExpressionType, actual: ExpressionType): boolean {
  if (expected.kind === 'unknown' || actual.kind === 'unknown') return true;
  if (expected.kind === 'list' && actual.kind === 'list') return accepts(expected.of, actual.of);
  return expected.kind === actual.kind;
}

/** Option literals that a result of a choice type would store. */
function checkResultOptions(node: Expression, expected: ExpressionType, place: CheckPlace): void {
  const type = expected.kind === 'list' ? expected.of : expected;
  if (type.kind !== 'choice' || type.options === undefined) return;
  const known = new Set(type.options.map(({ id }) => id));
  const visit = (part: Expression, pointer: string): void => {
    if ('const' in part && 'choice' in part.const && !known.has(part.const.choice)) {
      place.problems.push({
        code: 'unknown-option',
        severity: 'error',
        pointer,
        params: { option: part.const.choice },
      });
    }
    if ('list' in part) for (const [index, element] of part.list.entries()) visit(element, `${pointer}/list/${index}`);
    if (!('op' in part) || (part.op !== 'if' && part.op !== 'coalesce')) return;
    for (const [index, argument] of part.args.entries()) {
      if (part.op === 'coalesce' || index > 0) visit(argument, `${pointer}/args/${index}`);
    }
  };
  visit(node, '');
}

function checkResult(type: ExpressionType, expected: ExpressionType, place: CheckPlace): void {
  const note = (code: ExpressionProblem['code'], severity: ExpressionProblem['severity'], params = {}) =>
    place.problems.push({ code, severity, pointer: '', params });
  if (!accepts(expected, type)) note('result-type', 'error', { expected: typeName(expected), found: typeName(type) });
  else if (expected.kind === 'money' && type.kind === 'money' && expected.currency && type.currency) {
    const { currency: left } = expected;
    if (left !== type.currency) note('currency-mix', 'error', { left, right: type.currency });
  }
  const emptyResult = type.kind !== 'unknown' && type.mayBeEmpty && !expected.mayBeEmpty && expected.kind !== 'boolean';
  if (emptyResult) note('result-may-be-empty', 'notice');
}

/** Checks an expression against what its place may name and, if said, what it must give. */
export function checkExpression(
  expression: Expression,
  scope: ExpressionScope,
  expected?: ExpressionType,
): ExpressionCheck {
  const problems: ExpressionProblem[] = [];
  const place: CheckPlace = { scope, pointer: '', problems };
  const type = checkNode(expression, place);
  if (!problems.some(({ severity }) => severity === 'error')) checkConditions(expression, place);
  if (expected !== undefined) {
    checkResult(type, expected, place);
    checkResultOptions(expression, expected, place);
  }
  return { type, problems };
}
