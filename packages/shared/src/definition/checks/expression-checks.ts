import { checkExpression } from '../../expression/check/check-expression.ts';
import type { ExpressionProblem } from '../../expression/check/expression-problem.ts';
import { type ExpressionScope, withVariable } from '../../expression/scope.ts';
import { type ExpressionType, listType, typeOfKind, unknownType } from '../../expression/types.ts';
import type { Json } from '../../values/json.ts';
import { type ExpectedResult, type ExpressionPlace, expressionPlaces } from '../expression-places.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { optionName } from './names.ts';

/** Every expression outside decision tables in its own scope, against what its place must be given. */
export function checkExpressions(frame: CheckFrame): readonly Finding[] {
  return expressionPlaces(frame.definition).flatMap((place) => {
    if (place.pointer.startsWith('/tables/') || frame.isMisshapen(place.pointer)) return [];
    const { problems } = checkExpression(place.expression, scopeAt(frame, place), expectedType(frame, place.expected));
    return problems.map((problem) => asFinding(frame, place, problem));
  });
}

/** What an expression at a place may name. */
export function scopeAt(frame: CheckFrame, place: Pick<ExpressionPlace, 'row' | 'node' | 'input'>): ExpressionScope {
  const { row, node, input } = place;
  const outside = node === null ? frame.dealScope : frame.nodeScope(node.flow, node.node);
  const scope = row === null ? outside : frame.rowScopeOf(row);
  return input === null ? scope : withVariable(scope, 'input', checkExpression(input, scope).type);
}

function expectedType(frame: CheckFrame, expected: ExpectedResult): ExpressionType | undefined {
  switch (expected.kind) {
    case 'anything':
      return undefined;
    case 'condition':
      return typeOfKind('boolean', { mayBeEmpty: true });
    case 'text':
      return typeOfKind('text', { mayBeEmpty: true });
    case 'field':
      return { ...typeOfField(frame, expected.field), mayBeEmpty: true };
    case 'options': {
      const type = typeOfField(frame, expected.field);
      return type.kind === 'list' ? type : listType(type, true);
    }
  }
}

function typeOfField(frame: CheckFrame, field: string): ExpressionType {
  const owner = frame.columnOwners.get(field);
  const scope = owner === undefined ? frame.dealScope : frame.rowScopeOf(owner);
  return scope.fields.get(field)?.type ?? unknownType;
}

function asFinding(frame: CheckFrame, place: ExpressionPlace, problem: ExpressionProblem): Finding {
  const { code, severity, pointer, params, fix } = problem;
  const at = place.pointer + pointer;
  const { option } = params;
  const named = typeof option === 'string' ? { ...params, option: optionName(frame, option) } : params;
  const finding: Finding = { code: `expression.${code}`, severity, pointer: at, params: named };
  if (fix === undefined) return finding;
  const value = fix.replacement as unknown as Json;
  return { ...finding, fix: { label: fix.label, patch: [{ op: 'replace', path: at, value }] } };
}
