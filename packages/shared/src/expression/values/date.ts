import { Temporal } from 'temporal-polyfill';
import { withinCalendar } from './attempt.ts';
import type { DateValue } from './value.ts';

const datePattern = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d{2})-(\d{2})$/;

/** Wraps a day of the calendar. */
export function dateValue(day: Temporal.PlainDate): DateValue {
  return { kind: 'date', day, order: day.year * 10_000 + day.month * 100 + day.day };
}

/** A date from its numbers; null when there is no such day. */
export function dateFromParts(year: number, month: number, day: number): DateValue | null {
  return withinCalendar(() => dateValue(new Temporal.PlainDate(year, month, day)));
}

/** Reads "2026-01-31"; null when it is no day of the calendar. */
export function dateFromText(text: string): DateValue | null {
  const match = datePattern.exec(text);
  if (match === null) return null;
  const [, sign, year, month, day] = match;
  const signedYear = sign === '-' ? -Number(year) : Number(year);
  return dateFromParts(signedYear, Number(month), Number(day));
}

/** Whether the text is written like a date, even one beyond the calendar's range. */
export function looksLikeDate(text: string): boolean {
  return datePattern.test(text);
}

/** A year with at least four digits. */
export function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** "2026-01-31". */
export function dateText(date: DateValue): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${yearText(date.day.year)}-${pad(date.day.month)}-${pad(date.day.day)}`;
}
