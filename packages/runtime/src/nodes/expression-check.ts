import {
  type CheckScope,
  checkExpression,
  type Expression,
  type ExpressionType,
  type Problem,
  problemOf,
  typeOfKind,
} from '@dealwright/shared';

/** Problems of an expression in a node's settings, against what its place must be given. */
export function checkSetting(
  expression: Expression,
  { at, expected }: { readonly at: string; readonly expected?: ExpressionType },
  { expressions, pointer }: CheckScope,
): readonly Problem[] {
  return checkExpression(expression, expressions, expected).problems.map((problem) => {
    const { code, severity, params } = problem;
    return problemOf({ code: `expression.${code}`, severity, params, pointer: `${pointer}${at}${problem.pointer}` });
  });
}

/** What a condition must give. */
export const conditionType: ExpressionType = typeOfKind('boolean', { mayBeEmpty: true });
