import { boundedText, type Run, refuseOperands, report } from '../evaluate/run.ts';
import { typeOfKind } from '../types.ts';
import { dateFromParts, dateFromText } from '../values/date.ts';
import { dateTimeFromText, dayOf, joinDateTime, timeOf } from '../values/date-time.ts';
import { type Decimal, decimalFromText, isDecimal, toExact } from '../values/decimal.ts';
import { integerOf } from '../values/decimal-functions.ts';
import { durationFromText } from '../values/duration.ts';
import { textOf } from '../values/text-of.ts';
import { nanosPer, timeFromParts, timeFromText } from '../values/time.ts';
import type { Value, ZoneValue } from '../values/value.ts';
import { isKind } from '../values/value.ts';
import { localZone, offsetZone, utcZone } from '../values/zone.ts';
import { type Operator, unary, variadic } from './operator.ts';
import { overloads, partialOverloads } from './signatures.ts';

const unreadable = (text: string, run: Run): null => report(run, 'unreadable-text', { text: text.slice(0, 80) });
const whole = (value: Value): number | null => (isDecimal(value) ? integerOf(value) : null);

function toDate(operands: readonly Value[], run: Run): Value {
  const [first = null, month = null, day = null] = operands;
  if (operands.length === 1) {
    if (typeof first === 'string') return dateFromText(first) ?? unreadable(first, run);
    if (isKind(first, 'date')) return first;
    return isKind(first, 'dateTime') ? dayOf(first) : refuseOperands(run, operands);
  }
  if (![first, month, day].every(isDecimal)) return refuseOperands(run, operands);
  const [year, monthNumber, dayNumber] = [whole(first), whole(month), whole(day)];
  if (year === null || monthNumber === null || dayNumber === null) return report(run, 'out-of-range');
  return dateFromParts(year, monthNumber, dayNumber) ?? report(run, 'out-of-range');
}

function toDateTime(operands: readonly Value[], run: Run): Value {
  const [first = null, second = null] = operands;
  if (operands.length === 1) {
    if (typeof first === 'string') return dateTimeFromText(first) ?? unreadable(first, run);
    if (isKind(first, 'date')) return joinDateTime(first, { kind: 'time', nanos: 0, zone: utcZone });
    return isKind(first, 'dateTime') ? first : refuseOperands(run, operands);
  }
  const day = isKind(first, 'dateTime') ? dayOf(first) : first;
  if (!isKind(day, 'date') || !isKind(second, 'time')) return refuseOperands(run, operands);
  return joinDateTime(day, second) ?? report(run, 'out-of-range');
}

function zoneOfOffset(offset: Value): ZoneValue | null {
  if (offset === null) return localZone;
  return isKind(offset, 'spanDuration') ? offsetZone(Number(offset.nanos / 1_000_000_000n)) : null;
}

const nanosOfSeconds = (seconds: Decimal): number => toExact(seconds).times(nanosPer.second).trunc().toNumber();

function toTime(operands: readonly Value[], run: Run): Value {
  const [first = null, minute = null, second = null, offset = null] = operands;
  if (operands.length === 1) {
    if (typeof first === 'string') return timeFromText(first) ?? unreadable(first, run);
    if (isKind(first, 'time')) return first;
    if (isKind(first, 'date')) return { kind: 'time', nanos: 0, zone: utcZone };
    return isKind(first, 'dateTime') ? timeOf(first) : refuseOperands(run, operands);
  }
  const zone = zoneOfOffset(offset);
  const [hours, minutes] = [whole(first), whole(minute)];
  if (hours === null || minutes === null || !isDecimal(second) || zone === null) return refuseOperands(run, operands);
  return (
    timeFromParts({ hour: hours, minute: minutes, nanos: nanosOfSeconds(second) }, zone) ?? report(run, 'out-of-range')
  );
}

const separators: ReadonlySet<Value> = new Set<Value>([' ', ',', '.', null]);

function toNumber(operands: readonly Value[], run: Run): Value {
  const [text = null, grouping = null, point = null] = operands;
  if (isDecimal(text) && operands.length === 1) return text;
  if (typeof text !== 'string') return refuseOperands(run, operands);
  if (!separators.has(grouping) || !separators.has(point) || point === ' ' || (grouping === point && point !== null)) {
    return refuseOperands(run, [true]);
  }
  const ungrouped = typeof grouping === 'string' ? text.replaceAll(grouping, '') : text;
  const plain =
    typeof point === 'string'
      ? point === '.'
        ? ungrouped
        : ungrouped.replaceAll('.', '?').replaceAll(point, '.')
      : ungrouped;
  return decimalFromText(plain) ?? unreadable(text, run);
}

/** Functions that turn one kind of value into another. */
export const conversions = {
  toDate: {
    arity: [1, 3],
    except: [2],
    infer: partialOverloads('text > date', 'date > date', 'dateTime > date', 'decimal decimal decimal > date'),
    apply: toDate,
  },
  toDateTime: variadic(
    [1, 2],
    partialOverloads(
      'text > dateTime',
      'date > dateTime',
      'dateTime > dateTime',
      'date time > dateTime',
      'dateTime time > dateTime',
    ),
    toDateTime,
  ),
  toTime: {
    arity: [1, 4],
    except: [2],
    infer: partialOverloads(
      'text > time',
      'time > time',
      'date > time',
      'dateTime > time',
      'decimal decimal decimal > time',
      'decimal decimal decimal duration > time',
    ),
    apply: toTime,
  },
  toDuration: unary(partialOverloads('text > duration', 'duration > duration'), (a, run) => {
    if (typeof a === 'string') return durationFromText(a) ?? unreadable(a, run);
    return isKind(a, 'monthsDuration') || isKind(a, 'spanDuration') ? a : refuseOperands(run, [a]);
  }),
  toText: unary(
    (operands) => ({ type: typeOfKind('text', { mayBeEmpty: operands[0]?.mayBeEmpty ?? true }) }),
    (a, run) => (a === null ? null : boundedText(textOf(a), run)),
  ),
  toNumber: variadic(
    [1, 3],
    partialOverloads('text > decimal', 'decimal > decimal', 'text text > decimal', 'text text text > decimal'),
    toNumber,
  ),
} satisfies Record<string, Operator>;

/** Functions that make and take apart amounts of money. */
export const moneyFunctions = {
  money: variadic([2, 2], overloads('decimal text > money'), (operands, run) => {
    const [amount = null, currency = null] = operands;
    if (!isDecimal(amount) || typeof currency !== 'string') return refuseOperands(run, operands);
    return /^[A-Z]{3}$/.test(currency) ? { kind: 'money', amount, currency } : unreadable(currency, run);
  }),
  amountOf: unary(overloads('money > decimal'), (a, run) => (isKind(a, 'money') ? a.amount : refuseOperands(run, [a]))),
  currencyOf: unary(overloads('money > text'), (a, run) =>
    isKind(a, 'money') ? a.currency : refuseOperands(run, [a]),
  ),
} satisfies Record<string, Operator>;
