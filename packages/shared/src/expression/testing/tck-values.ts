import { unify } from '../operators/unify.ts';
import { createScope, type ScopeField } from '../scope.ts';
import { type ExpressionType, listType, typeOfKind, unknownType, withEmptiness } from '../types.ts';
import { equalValues } from '../values/compare.ts';
import { dateFromText } from '../values/date.ts';
import { dateTimeFromText } from '../values/date-time.ts';
import { decimalFromText, isDecimal, toExact } from '../values/decimal.ts';
import { durationFromText } from '../values/duration.ts';
import { textOf } from '../values/text-of.ts';
import { timeFromText } from '../values/time.ts';
import { isList, kindOf, type Value } from '../values/value.ts';

/** A value as the kit's cases write it. */
export type TckValue = null | boolean | { readonly [kind: string]: unknown };

const readers: Readonly<Record<string, (text: string) => Value>> = {
  number: decimalFromText,
  string: (text) => text,
  date: dateFromText,
  dateTime: dateTimeFromText,
  time: timeFromText,
  duration: durationFromText,
};

const kinds: Readonly<Record<string, ExpressionType>> = {
  number: typeOfKind('decimal'),
  string: typeOfKind('text'),
  boolean: typeOfKind('boolean'),
  date: typeOfKind('date'),
  dateTime: typeOfKind('dateTime'),
  time: typeOfKind('time'),
  duration: typeOfKind('duration'),
  dayTimeDuration: typeOfKind('duration'),
  yearMonthDuration: typeOfKind('duration'),
};

const only = (value: { readonly [kind: string]: unknown }) => Object.entries(value)[0] as [string, unknown];

/** The value of a case, contexts as rows whose columns are named by `columnId`. */
export function tckValue(value: TckValue): Value {
  if (value === null || typeof value === 'boolean') return value;
  const [kind, inner] = only(value);
  if (kind === 'list') return (inner as readonly TckValue[]).map(tckValue);
  if (kind !== 'context') return readers[kind]?.(inner as string) ?? null;
  const cells = Object.entries(inner as Record<string, TckValue>).map(([key, cell]): [string, Value] => [
    columnId(key),
    tckValue(cell),
  ]);
  return { kind: 'row', id: '', cells: new Map(cells) };
}

/** An id for a context entry, the same for the same key. */
export function columnId(key: string): string {
  return `f_${Array.from(key, (letter) => letter.codePointAt(0)?.toString(16)).join('')}`.slice(0, 34);
}

function typeOfTck(value: TckValue): ExpressionType {
  if (value === null) return unknownType;
  if (typeof value === 'boolean') return typeOfKind('boolean', { mayBeEmpty: true });
  const [kind, inner] = only(value);
  if (kind === 'list') {
    const common = unify((inner as readonly TckValue[]).map(typeOfTck));
    return listType('type' in common ? common.type : unknownType);
  }
  if (kind !== 'context') return withEmptiness(kinds[kind] ?? unknownType, true);
  const columns = Object.entries(inner as Record<string, TckValue>).map(([key, cell]): [string, ScopeField] => {
    return [columnId(key), { id: columnId(key), key, label: key, type: typeOfTck(cell) }];
  });
  return { kind: 'row', mayBeEmpty: false, columns: new Map(columns) };
}

/** The scope and the values of a case's inputs. */
export function tckInputs(inputs: Readonly<Record<string, TckValue>>, declared: Readonly<Record<string, string>>) {
  const names = Object.keys(inputs);
  const fields = names.map((name, index): ScopeField => {
    const type = inputs[name] === null ? (kinds[declared[name] ?? ''] ?? unknownType) : typeOfTck(inputs[name] ?? null);
    return { id: `f_${index}`, key: name, label: name, type: withEmptiness(type, true) };
  });
  const values = new Map(names.map((name, index): [string, Value] => [`f_${index}`, tckValue(inputs[name] ?? null)]));
  return { scope: createScope({ fields }), values };
}

function close(a: Value, b: Value): boolean {
  if (!isDecimal(a) || !isDecimal(b)) return false;
  const distance = toExact(a).minus(toExact(b)).abs();
  return distance.lte(toExact(b).abs().times('1e-8'));
}

/** Whether a result is the expected one: equal, of the same kind and spelling; numbers to eight digits, as the kit writes them. */
export function meets(actual: Value, expected: Value): boolean {
  if (isList(actual) && isList(expected)) {
    return (
      actual.length === expected.length && actual.every((element, index) => meets(element, expected[index] ?? null))
    );
  }
  // The kit lets a decision of a plain type take a list of one for its element.
  if (isList(actual) && actual.length === 1 && !isList(expected)) return meets(actual[0] ?? null, expected);
  if (isDecimal(expected)) return close(actual, expected);
  if (expected === null || actual === null) return actual === expected;
  return (
    kindOf(actual) === kindOf(expected) && equalValues(actual, expected) === true && textOf(actual) === textOf(expected)
  );
}
