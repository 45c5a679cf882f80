import { Temporal } from 'temporal-polyfill';
import { withinCalendar } from './attempt.ts';
import { dateFromText, dateText, dateValue } from './date.ts';
import { clockText, nanosPer, timeFromText } from './time.ts';
import type { DateTimeValue, DateValue, TimeValue, ZoneValue } from './value.ts';
import { localZone, utcZone, zoneText } from './zone.ts';

/** Nanoseconds since 1970 of a local reading in a zone; null for a reading without zone. */
function instantOf(local: Temporal.PlainDateTime, zone: ZoneValue): bigint | null {
  if (zone.name !== null) return local.toZonedDateTime(zone.name).epochNanoseconds;
  if (zone.offset === null) return null;
  return local.toZonedDateTime('UTC').epochNanoseconds - BigInt(zone.offset) * 1_000_000_000n;
}

/** A day and time; null beyond the calendar's range. */
export function dateTimeValue(local: Temporal.PlainDateTime, zone: ZoneValue): DateTimeValue | null {
  return withinCalendar(() => ({ kind: 'dateTime', local, zone, instant: instantOf(local, zone) }));
}

/** The reading of an instant in a zone. */
export function dateTimeAt(instant: bigint, zone: ZoneValue): DateTimeValue | null {
  return withinCalendar(() => {
    const shown = zone.name === null ? instant + BigInt(zone.offset ?? 0) * 1_000_000_000n : instant;
    const local = new Temporal.ZonedDateTime(shown, zone.name ?? 'UTC').toPlainDateTime();
    return dateTimeValue(local, zone);
  });
}

/** A date joined with a time; the zone is the time's. */
export function joinDateTime(date: DateValue, time: TimeValue): DateTimeValue | null {
  const clock = Temporal.PlainTime.from({ hour: 0 }).add({
    seconds: Math.floor(time.nanos / nanosPer.second),
    nanoseconds: time.nanos % nanosPer.second,
  });
  return withinCalendar(() => dateTimeValue(date.day.toPlainDateTime(clock), time.zone));
}

/** Reads "2026-01-31T09:00:00Z" or a date alone, which means its midnight; null when it is neither. */
export function dateTimeFromText(text: string): DateTimeValue | null {
  const split = text.indexOf('T');
  const date = dateFromText(split < 0 ? text : text.slice(0, split));
  if (date === null) return null;
  if (split < 0) return joinDateTime(date, { kind: 'time', nanos: 0, zone: localZone });
  const time = timeFromText(text.slice(split + 1));
  if (time === null) return null;
  const day = text.startsWith('T24:', split) ? withinCalendar(() => dateValue(date.day.add({ days: 1 }))) : date;
  return day === null ? null : joinDateTime(day, time);
}

/** The midnight in UTC at which a date begins, where a date meets a date and time. */
export function startOfDay(date: DateValue): DateTimeValue | null {
  return joinDateTime(date, { kind: 'time', nanos: 0, zone: utcZone });
}

/** The day of a date and time, on its own clock. */
export function dayOf(value: DateTimeValue): DateValue {
  return dateValue(value.local.toPlainDate());
}

/** The clock reading of a date and time. */
export function timeOf(value: DateTimeValue): TimeValue {
  const { hour, minute, second, millisecond, microsecond, nanosecond } = value.local;
  const nanos = millisecond * 1_000_000 + microsecond * 1_000 + nanosecond;
  return {
    kind: 'time',
    nanos: hour * nanosPer.hour + (minute * 60 + second) * nanosPer.second + nanos,
    zone: value.zone,
  };
}

/** "2026-01-31T09:00:00Z". */
export function dateTimeText(value: DateTimeValue): string {
  return `${dateText(dayOf(value))}T${clockText(timeOf(value).nanos)}${zoneText(value.zone)}`;
}
