import { startOfDay } from './date-time.ts';
import { isDecimal } from './decimal.ts';
import { compareDecimals } from './decimal-arithmetic.ts';
import type { DateTimeValue, DateValue, TimeValue, Value } from './value.ts';
import { isKind } from './value.ts';

const sign = (a: bigint | number | string, b: bigint | number | string): number => (a < b ? -1 : a > b ? 1 : 0);

const millisecond = 1_000_000;
const milliseconds = (nanos: bigint): bigint => nanos / BigInt(millisecond);
const wall = (value: DateTimeValue): bigint => value.local.toZonedDateTime('UTC').epochNanoseconds;

/** Moments are compared to the millisecond, which is also how they are stored. */
function compareDateTimes(a: DateTimeValue, b: DateTimeValue): number | null {
  if (a.instant !== null && b.instant !== null) return sign(milliseconds(a.instant), milliseconds(b.instant));
  if (a.instant !== null || b.instant !== null) return null;
  return sign(milliseconds(wall(a)), milliseconds(wall(b)));
}

/** Milliseconds of a clock reading, as if in UTC when the offset is known. */
export function clockMilliseconds(time: TimeValue): number {
  return Math.floor(time.nanos / millisecond) - (time.zone.offset ?? 0) * 1_000;
}

function compareTimes(a: TimeValue, b: TimeValue): number | null {
  const known = a.zone.offset !== null && b.zone.offset !== null;
  const same = a.zone.offset === b.zone.offset && a.zone.name === b.zone.name;
  return known || same ? clockMilliseconds(a) - clockMilliseconds(b) : null;
}

/** A text that two moments share exactly when they are equal. */
export function momentKey(value: DateTimeValue): string {
  return value.instant === null ? `l${milliseconds(wall(value))}` : `i${milliseconds(value.instant)}`;
}

function comparePoints(a: DateValue | DateTimeValue, b: DateValue | DateTimeValue): number | null {
  if (a.kind === 'date' && b.kind === 'date') return a.order - b.order;
  const left = a.kind === 'date' ? startOfDay(a) : a;
  const right = b.kind === 'date' ? startOfDay(b) : b;
  return left === null || right === null ? null : compareDateTimes(left, right);
}

/** Orders two texts by code point, so that every machine orders them the same way. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  let index = 0;
  while (index < a.length && a.codePointAt(index) === b.codePointAt(index)) index += 1;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}

const isPoint = (value: Value): value is DateValue | DateTimeValue =>
  isKind(value, 'date') || isKind(value, 'dateTime');

/** Negative, zero or positive as a comes before, with or after b; null when the two have no order. */
export function compareValues(a: Value, b: Value): number | null {
  if (isDecimal(a)) return isDecimal(b) ? compareDecimals(a, b) : null;
  if (typeof a === 'string') return typeof b === 'string' ? compareTexts(a, b) : null;
  if (isPoint(a)) return isPoint(b) ? comparePoints(a, b) : null;
  if (isKind(a, 'money'))
    return isKind(b, 'money') && a.currency === b.currency ? compareDecimals(a.amount, b.amount) : null;
  if (isKind(a, 'time')) return isKind(b, 'time') ? compareTimes(a, b) : null;
  if (isKind(a, 'monthsDuration')) return isKind(b, 'monthsDuration') ? a.months - b.months : null;
  if (isKind(a, 'spanDuration')) return isKind(b, 'spanDuration') ? sign(a.nanos, b.nanos) : null;
  return null;
}

function equalRows(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false;
  for (const [column, cell] of a) if (!b.has(column) || equalValues(cell, b.get(column) ?? null) !== true) return false;
  return true;
}

/** Whether two values are equal; null when they are of different kinds, so that there is no answer. Empty equals only empty. */
export function equalValues(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return a === b;
  if (typeof a === 'boolean') return typeof b === 'boolean' ? a === b : null;
  if (Array.isArray(a)) {
    if (!Array.isArray(b)) return null;
    return a.length === b.length && a.every((element, index) => equalValues(element, b[index] ?? null) === true);
  }
  if (isKind(a, 'row')) return isKind(b, 'row') ? equalRows(a.cells, b.cells) : null;
  const order = compareValues(a, b);
  if (order !== null) return order === 0;
  return sameKindWithoutOrder(a, b) ? false : null;
}

function sameKindWithoutOrder(a: Value, b: Value): boolean {
  return (isPoint(a) && isPoint(b)) || (isKind(a, 'time') && isKind(b, 'time'));
}
