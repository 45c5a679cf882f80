import { type Run, refuseOperands } from '../evaluate/run.ts';
import { dayOf, timeOf } from '../values/date-time.ts';
import { decimalFromExact } from '../values/decimal.ts';
import { monthsDuration, spanDuration, spanParts } from '../values/duration.ts';
import { Exact } from '../values/exact.ts';
import { nanosPer } from '../values/time.ts';
import type { DateValue, TimeValue, Value } from '../values/value.ts';
import { isKind } from '../values/value.ts';
import { binary, type Operator, unary } from './operator.ts';
import { overloads, partialOverloads } from './signatures.ts';

const dateInfer = overloads('date > decimal', 'dateTime > decimal');
const clockInfer = overloads('time > decimal', 'dateTime > decimal');
const durationInfer = partialOverloads('duration > decimal');
const dateName = overloads('date > text', 'dateTime > text');

const dayIn = (value: Value): DateValue | null =>
  isKind(value, 'date') ? value : isKind(value, 'dateTime') ? dayOf(value) : null;
const clockIn = (value: Value): TimeValue | null =>
  isKind(value, 'time') ? value : isKind(value, 'dateTime') ? timeOf(value) : null;

function ofDay(infer: Operator['infer'], part: (date: DateValue) => Value): Operator {
  return unary(infer, (a, run) => {
    const day = dayIn(a);
    return day === null ? refuseOperands(run, [a]) : part(day);
  });
}

function ofClock(part: (time: TimeValue) => Value): Operator {
  return unary(clockInfer, (a, run) => {
    const clock = clockIn(a);
    return clock === null ? refuseOperands(run, [a]) : part(clock);
  });
}

const signed = (count: bigint, negative: boolean): number => Number(negative ? -count : count);

function ofSpan(part: (parts: ReturnType<typeof spanParts>) => Value): Operator {
  return unary(durationInfer, (a, run) => (isKind(a, 'spanDuration') ? part(spanParts(a)) : refuseOperands(run, [a])));
}

function ofMonths(part: (months: number) => number): Operator {
  return unary(durationInfer, (a, run) =>
    isKind(a, 'monthsDuration') ? part(a.months) + 0 : refuseOperands(run, [a]),
  );
}

const secondsOf = (seconds: bigint, nanos: bigint): Value =>
  decimalFromExact(new Exact(String(seconds)).plus(new Exact(String(nanos)).div(nanosPer.second)));

function monthsBetween(a: Value, b: Value, run: Run): Value {
  const from = dayIn(a);
  const to = dayIn(b);
  if (from === null || to === null) return refuseOperands(run, [a, b]);
  return monthsDuration(from.day.until(to.day, { largestUnit: 'months' }).months);
}

function offsetOf(a: Value, run: Run): Value {
  if (isKind(a, 'dateTime')) {
    if (a.instant === null) return null;
    return spanDuration(a.local.toZonedDateTime('UTC').epochNanoseconds - a.instant);
  }
  if (!isKind(a, 'time')) return refuseOperands(run, [a]);
  return a.zone.offset === null ? null : spanDuration(BigInt(a.zone.offset) * 1_000_000_000n);
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Parts of dates, times and durations. Names of days and months are the English ones of DMN. */
export const temporalFunctions = {
  monthsBetween: binary(
    overloads(
      'date date > duration',
      'date dateTime > duration',
      'dateTime date > duration',
      'dateTime dateTime > duration',
    ),
    monthsBetween,
  ),
  year: ofDay(dateInfer, (date) => date.day.year),
  month: ofDay(dateInfer, (date) => date.day.month),
  day: ofDay(dateInfer, (date) => date.day.day),
  weekday: ofDay(dateInfer, (date) => date.day.dayOfWeek),
  dayOfYear: ofDay(dateInfer, (date) => date.day.dayOfYear),
  weekOfYear: ofDay(dateInfer, (date) => date.day.weekOfYear ?? null),
  dayOfWeek: ofDay(dateName, (date) => dayNames[date.day.dayOfWeek - 1] ?? null),
  monthOfYear: ofDay(dateName, (date) => monthNames[date.day.month - 1] ?? null),
  hour: ofClock((time) => Math.floor(time.nanos / nanosPer.hour)),
  minute: ofClock((time) => Math.floor(time.nanos / (60 * nanosPer.second)) % 60),
  second: ofClock((time) => {
    const nanos = BigInt(time.nanos % (60 * nanosPer.second));
    return secondsOf(nanos / 1_000_000_000n, nanos % 1_000_000_000n);
  }),
  timeOffset: unary(partialOverloads('time > duration', 'dateTime > duration'), offsetOf),
  timeZone: unary(partialOverloads('time > text', 'dateTime > text'), (a, run) => {
    const clock = clockIn(a);
    return clock === null ? refuseOperands(run, [a]) : clock.zone.name;
  }),
  years: ofMonths((months) => Math.trunc(months / 12)),
  months: ofMonths((months) => months % 12),
  days: ofSpan(({ days, negative }) => signed(days, negative)),
  hours: ofSpan(({ hours, negative }) => signed(hours, negative)),
  minutes: ofSpan(({ minutes, negative }) => signed(minutes, negative)),
  seconds: ofSpan(({ seconds, nanos, negative }) =>
    secondsOf(negative ? -seconds : seconds, negative ? -nanos : nanos),
  ),
} satisfies Record<string, Operator>;
