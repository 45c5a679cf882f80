import { type ConditionVerdict, conditionVerdict } from '../regions/verdict.ts';
import { type ExpressionScope, withVariable } from '../scope.ts';
import { childrenOf } from '../tree/children.ts';
import type { Expression } from '../tree/tree.ts';
import { unknownType } from '../types.ts';
import { type CheckPlace, inferType } from './check-node.ts';

const conditionOperators: ReadonlySet<string> = new Set(
  'and or not eq ne lt le gt ge between betweenOpen betweenOpenStart betweenOpenEnd in isEmpty'.split(' '),
);

function verdictOf(node: Expression, scope: ExpressionScope): ConditionVerdict {
  return 'op' in node && conditionOperators.has(node.op) ? conditionVerdict(node, scope) : 'depends';
}

function scopeInside(node: Expression, step: string, scope: ExpressionScope): ExpressionScope {
  if (!('each' in node) || step !== '/do') return scope;
  const list = inferType(node.in, scope);
  return withVariable(scope, node.as, list.kind === 'list' ? list.of : unknownType);
}

/** Reports conditions that hold in every case or in none, the largest ones only. */
export function checkConditions(node: Expression, place: CheckPlace): void {
  const verdict = verdictOf(node, place.scope);
  if (verdict !== 'depends') {
    place.problems.push({ code: verdict, severity: 'warning', pointer: place.pointer, params: {} });
    return;
  }
  for (const { step, expression } of childrenOf(node)) {
    checkConditions(expression, {
      ...place,
      scope: scopeInside(node, step, place.scope),
      pointer: place.pointer + step,
    });
  }
}
