import type { Run } from '../evaluate/run.ts';
import { refuseOperands, report } from '../evaluate/run.ts';
import { withinCalendar } from '../values/attempt.ts';
import { dateValue } from '../values/date.ts';
import { dateTimeAt, dateTimeValue, dayOf, startOfDay } from '../values/date-time.ts';
import { type Decimal, decimalFromExact, isDecimal, toExact } from '../values/decimal.ts';
import { divideDecimals, multiplyDecimals } from '../values/decimal-arithmetic.ts';
import { monthsDuration, spanDuration } from '../values/duration.ts';
import { Exact } from '../values/exact.ts';
import { nanosPer } from '../values/time.ts';
import type { DateTimeValue, DateValue, MonthsValue, SpanValue, TimeValue, Value } from '../values/value.ts';
import { isKind } from '../values/value.ts';

type Duration = MonthsValue | SpanValue;
type Point = DateValue | DateTimeValue;

const isDuration = (value: Value): value is Duration =>
  isKind(value, 'monthsDuration') || isKind(value, 'spanDuration');
const isPoint = (value: Value): value is Point => isKind(value, 'date') || isKind(value, 'dateTime');

function addToDateTime(point: DateTimeValue, duration: Duration): DateTimeValue | null {
  if (duration.kind === 'monthsDuration') {
    return withinCalendar(() => dateTimeValue(point.local.add({ months: duration.months }), point.zone));
  }
  if (point.instant !== null) return dateTimeAt(point.instant + duration.nanos, point.zone);
  const seconds = Number(duration.nanos / 1_000_000_000n);
  const nanoseconds = Number(duration.nanos % 1_000_000_000n);
  return withinCalendar(() => dateTimeValue(point.local.add({ seconds, nanoseconds }), point.zone));
}

function addToDate(date: DateValue, duration: Duration): DateValue | null {
  if (duration.kind === 'monthsDuration') {
    return withinCalendar(() => dateValue(date.day.add({ months: duration.months })));
  }
  const midnight = startOfDay(date);
  const moved = midnight === null ? null : addToDateTime(midnight, duration);
  return moved === null ? null : dayOf(moved);
}

function addToTime(time: TimeValue, span: SpanValue): TimeValue {
  const day = BigInt(nanosPer.day);
  const moved = (BigInt(time.nanos) + span.nanos) % day;
  return { ...time, nanos: Number(moved < 0n ? moved + day : moved) };
}

function addDurations(a: Duration, b: Duration): Duration | null {
  if (a.kind === 'monthsDuration') return b.kind === 'monthsDuration' ? monthsDuration(a.months + b.months) : null;
  return b.kind === 'spanDuration' ? spanDuration(a.nanos + b.nanos) : null;
}

function move(point: Value, duration: Duration): Value {
  if (isKind(point, 'date')) return addToDate(point, duration);
  if (isKind(point, 'dateTime')) return addToDateTime(point, duration);
  if (isKind(point, 'time') && duration.kind === 'spanDuration') return addToTime(point, duration);
  return null;
}

/** Adds a duration to a date, a time or another duration. */
export function addTemporal(a: Value, b: Value, run: Run): Value {
  if (isDuration(b)) {
    const sum = isDuration(a) ? addDurations(a, b) : move(a, b);
    return sum ?? refuseMove(a, b, run);
  }
  if (isDuration(a)) return move(b, a) ?? refuseMove(a, b, run);
  return refuseOperands(run, [a, b]);
}

function refuseMove(a: Value, b: Value, run: Run): null {
  return isPoint(a) || isPoint(b) ? report(run, 'out-of-range') : refuseOperands(run, [a, b]);
}

function distance(a: Point, b: Point): SpanValue | null {
  const end = a.kind === 'date' ? startOfDay(a) : a;
  const start = b.kind === 'date' ? startOfDay(b) : b;
  if (end === null || start === null) return null;
  if (end.instant !== null && start.instant !== null) return spanDuration(end.instant - start.instant);
  if (end.instant !== null || start.instant !== null) return null;
  const nanosOf = (point: DateTimeValue) => point.local.toZonedDateTime('UTC').epochNanoseconds;
  return spanDuration(nanosOf(end) - nanosOf(start));
}

function distanceOfTimes(a: TimeValue, b: TimeValue): SpanValue | null {
  const same = a.zone.offset === b.zone.offset && a.zone.name === b.zone.name;
  if (!same && (a.zone.offset === null || b.zone.offset === null)) return null;
  const shift = ((b.zone.offset ?? 0) - (a.zone.offset ?? 0)) * nanosPer.second;
  return spanDuration(BigInt(a.nanos - b.nanos + shift));
}

/** Takes a duration from a date, a time or another duration, or finds the time between two of them. */
export function subtractTemporal(a: Value, b: Value, run: Run): Value {
  if (isDuration(b)) {
    const opposite = b.kind === 'monthsDuration' ? monthsDuration(-b.months) : spanDuration(-b.nanos);
    return addTemporal(a, opposite, run);
  }
  if (isPoint(a) && isPoint(b)) return distance(a, b) ?? report(run, 'operand-type');
  if (isKind(a, 'time') && isKind(b, 'time')) return distanceOfTimes(a, b) ?? report(run, 'operand-type');
  return refuseOperands(run, [a, b]);
}

function durationFrom(size: Decimal | null, kind: Duration['kind'], run: Run): Value {
  if (size === null) return report(run, 'out-of-range');
  const whole = toExact(size).trunc();
  if (kind === 'spanDuration') {
    return whole.e > 40 ? report(run, 'out-of-range') : spanDuration(BigInt(whole.toFixed()));
  }
  const months = whole.toNumber();
  return Number.isSafeInteger(months) ? monthsDuration(months) : report(run, 'out-of-range');
}

const sizeOf = (duration: Duration): Decimal | null =>
  duration.kind === 'monthsDuration' ? duration.months : decimalFromExact(new Exact(String(duration.nanos)));

/** A duration times a number; fractions of a month or nanosecond are cut. */
export function scaleDuration(a: Value, factor: Decimal, run: Run): Value {
  if (!isDuration(a)) return refuseOperands(run, [a]);
  const size = sizeOf(a);
  return durationFrom(size === null ? null : multiplyDecimals(size, factor), a.kind, run);
}

/** A duration divided by a number, or the ratio of two durations of one kind. */
export function shrinkDuration(a: Value, b: Value, run: Run): Value {
  if (!isDuration(a)) return refuseOperands(run, [a, b]);
  const size = sizeOf(a);
  if (isDecimal(b)) return durationFrom(size === null ? null : divideDecimals(size, b), a.kind, run);
  if (!isDuration(b) || b.kind !== a.kind) return refuseOperands(run, [a, b]);
  const divisor = sizeOf(b);
  if (divisor === 0) return report(run, 'division-by-zero');
  return size === null || divisor === null ? report(run, 'out-of-range') : divideDecimals(size, divisor);
}
