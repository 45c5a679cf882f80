import { type Run, refuseOperands, report } from '../evaluate/run.ts';
import type { ExpressionType } from '../types.ts';
import { typeOfKind } from '../types.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { isKind, isList, type Value } from '../values/value.ts';
import { binary, type Inference, type Operator, unary, variadic } from './operator.ts';
import { commonCurrency, currencyClash } from './signatures.ts';

const ordered: ReadonlySet<ExpressionType['kind']> = new Set([
  'text',
  'decimal',
  'money',
  'date',
  'dateTime',
  'time',
  'duration',
]);

function comparable(a: ExpressionType, b: ExpressionType): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return true;
  if (a.kind === 'list' && b.kind === 'list') return comparable(a.of, b.of);
  return a.kind === b.kind;
}

function inferAlike(needsOrder: boolean): Operator['infer'] {
  return (operands) => {
    const [first, ...rest] = operands;
    const alike = first === undefined || rest.every((other) => comparable(first, other));
    if (!alike) return { clash: 'operand-type' };
    if (needsOrder && operands.some((type) => type.kind !== 'unknown' && !ordered.has(type.kind))) {
      return { clash: 'operand-type' };
    }
    return commonCurrency(operands) === null ? currencyClash(operands) : yesNo(needsOrder ? operands : []);
  };
}

function yesNo(operands: readonly ExpressionType[]): Inference {
  return { type: typeOfKind('boolean', { mayBeEmpty: operands.some((operand) => operand.mayBeEmpty) }) };
}

function mismatch(a: Value, b: Value, run: Run): null {
  if (isKind(a, 'money') && isKind(b, 'money'))
    return report(run, 'currency-mix', { left: a.currency, right: b.currency });
  return refuseOperands(run, [a, b]);
}

function equal(a: Value, b: Value, run: Run): boolean | null {
  return equalValues(a, b) ?? mismatch(a, b, run);
}

/** The order of two values, or null with a remark. */
function orderOf(a: Value, b: Value, run: Run): number | null {
  return compareValues(a, b) ?? mismatch(a, b, run);
}

function within(low: (order: number) => boolean, high: (order: number) => boolean): Operator {
  return variadic([3, 3], inferAlike(true), (operands, run) => {
    const [value = null, least = null, most = null] = operands;
    const above = compareValues(value, least);
    const below = compareValues(value, most);
    if (above === null || below === null) return refuseOperands(run, operands);
    return low(above) && high(below);
  });
}

const beyond = (order: number) => order > 0;
const atLeast = (order: number) => order >= 0;
const before = (order: number) => order < 0;
const atMost = (order: number) => order <= 0;

function inferIn(operands: readonly ExpressionType[]): Inference {
  const [value, list] = operands;
  if (value === undefined || list === undefined || (list.kind !== 'list' && list.kind !== 'unknown')) {
    return { clash: 'operand-type' };
  }
  if (list.kind === 'list' && !comparable(value, list.of) && !comparable(value, list)) return { clash: 'operand-type' };
  const element = list.kind === 'list' ? [value, list.of] : [];
  return commonCurrency(element) === null ? currencyClash(element) : yesNo([list]);
}

function contained(value: Value, list: Value, run: Run): Value {
  if (!isList(list)) return refuseOperands(run, [value, list]);
  run.steps += list.length;
  for (const element of list) {
    if (value === element || equalValues(value, element) === true) return true;
    if (isList(element) && contained(value, element, run) === true) return true;
  }
  return false;
}

/** Equality, order, ranges and membership. A comparison with an empty value is neither true nor false. */
export const comparisonOperators = {
  eq: binary(inferAlike(false), (a, b, run) => {
    if (typeof a === 'string' && typeof b === 'string') return a === b;
    return equal(a, b, run);
  }),
  ne: binary(inferAlike(false), (a, b, run) => {
    if (typeof a === 'string' && typeof b === 'string') return a !== b;
    const same = equal(a, b, run);
    return same === null ? null : !same;
  }),
  // Whole numbers, by far the most frequent operands, are compared right here.
  lt: binary(inferAlike(true), (a, b, run) => {
    if (typeof a === 'number' && typeof b === 'number') return a < b;
    const order = orderOf(a, b, run);
    return order === null ? null : order < 0;
  }),
  le: binary(inferAlike(true), (a, b, run) => {
    if (typeof a === 'number' && typeof b === 'number') return a <= b;
    const order = orderOf(a, b, run);
    return order === null ? null : order <= 0;
  }),
  gt: binary(inferAlike(true), (a, b, run) => {
    if (typeof a === 'number' && typeof b === 'number') return a > b;
    const order = orderOf(a, b, run);
    return order === null ? null : order > 0;
  }),
  ge: binary(inferAlike(true), (a, b, run) => {
    if (typeof a === 'number' && typeof b === 'number') return a >= b;
    const order = orderOf(a, b, run);
    return order === null ? null : order >= 0;
  }),
  between: within(atLeast, atMost),
  betweenOpen: within(beyond, before),
  betweenOpenStart: within(beyond, atMost),
  betweenOpenEnd: within(atLeast, before),
  in: binary(inferIn, contained),
  isEmpty: unary(
    () => ({ type: typeOfKind('boolean') }),
    (a) => a === null || a === '' || (isList(a) && a.length === 0),
  ),
} satisfies Record<string, Operator>;
