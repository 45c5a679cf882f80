import { joinConditions, operation } from '../tree/build.ts';
import type { Constant, Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { textOf } from '../values/text-of.ts';
import { toStored } from '../values/to-stored.ts';
import { isKind, type Value } from '../values/value.ts';
import type { Bound, Interval } from './intervals.ts';
import type { Region } from './region.ts';

/** The literal of a value of a type; null for types whose values regions do not hold. */
function constantOf(value: Value, { kind }: ExpressionType): Constant | null {
  if (isKind(value, 'money')) return { money: toStored(value) as { amount: string; currency: string } };
  const text = textOf(value);
  switch (kind) {
    case 'decimal':
      return { decimal: text };
    case 'date':
      return { date: text };
    case 'dateTime':
      return { dateTime: text };
    case 'time':
      return { time: text };
    default:
      return null;
  }
}

function constantNamed(name: string, { kind }: ExpressionType): Constant {
  if (kind === 'boolean') return { boolean: name === 'true' };
  if (kind === 'choice') return { choice: name };
  return kind === 'person' ? { person: name } : { text: name };
}

const brackets = { '[]': 'between', '()': 'betweenOpen', '(]': 'betweenOpenStart', '[)': 'betweenOpenEnd' } as const;

function testOfInterval({ low, high }: Interval, subject: Expression, type: ExpressionType): Expression | null {
  const side = (bound: Bound | null) => (bound === null ? null : constantOf(bound.value, type));
  const [from, to] = [side(low), side(high)];
  if ((low !== null && from === null) || (high !== null && to === null)) return null;
  if (low !== null && high !== null && from !== null && to !== null) {
    const bracket = `${low.closed ? '[' : '('}${high.closed ? ']' : ')'}` as keyof typeof brackets;
    if (textOf(low.value) === textOf(high.value)) return operation('eq', subject, { const: from });
    return operation(brackets[bracket], subject, { const: from }, { const: to });
  }
  if (low !== null && from !== null) return operation(low.closed ? 'ge' : 'gt', subject, { const: from });
  if (high !== null && to !== null) return operation(high.closed ? 'le' : 'lt', subject, { const: to });
  return null;
}

/** A condition on a subject that holds in a region; null where everything fits, or no condition says it. */
export function testOfRegion(region: Region, subject: Expression, type: ExpressionType): Expression | null {
  const empty = region.empty ? [operation('eq', subject, { const: { empty: true } })] : [];
  if (region.kind === 'ordered') {
    const tests = region.intervals.map((interval) => testOfInterval(interval, subject, type));
    return tests.every((test) => test !== null) ? joinConditions('or', [...tests, ...empty]) : null;
  }
  const equal = [...region.names].map((name) => operation('eq', subject, { const: constantNamed(name, type) }));
  if (!region.except) return joinConditions('or', [...equal, ...empty]);
  return equal.length === 0 ? null : operation('not', joinConditions('or', equal));
}
