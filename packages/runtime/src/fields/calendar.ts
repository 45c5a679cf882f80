import { Temporal } from 'temporal-polyfill';

function withinCalendar<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** "2026-01-31" as a day; undefined when the calendar has no such day. */
export function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  return withinCalendar(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** An ISO text with zone or offset as an instant; undefined when it is none or lies outside the years 1 to 9999. */
export function readInstant(text: string): Temporal.Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u.test(text) || text.length > 40) return undefined;
  const instant = withinCalendar(() => Temporal.Instant.from(text));
  const year = instant?.toZonedDateTimeISO('UTC').year ?? 0;
  return year >= 1 && year <= 9999 ? instant : undefined;
}

/** Whether a text is a moment in UTC as clocks write it: "2026-01-31T09:00:00.123Z". */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u.test(text);
}

/** The stored form of an instant, whole seconds: "2026-01-31T09:00:00Z". */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second', roundingMode: 'trunc' });
}

/** A stored instant as a clock in a zone shows it, for an input of type datetime-local: "2026-01-31T10:00". */
export function clockOf(stored: string, timeZone: string): string {
  const local = readInstant(stored)?.toZonedDateTimeISO(timeZone).toPlainDateTime();
  return local === undefined ? '' : local.toString({ smallestUnit: 'minute' });
}

/** What an input of type datetime-local says, as a stored instant; undefined when it is no time. */
export function instantOfClock(clock: string, timeZone: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u.test(clock)) return undefined;
  return withinCalendar(() =>
    instantText(Temporal.PlainDateTime.from(clock, { overflow: 'reject' }).toZonedDateTime(timeZone).toInstant()),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** English dates are day before month with the month in letters, which nobody reads wrongly. */
function monthOf(locale: string): 'short' | '2-digit' {
  return locale === 'en' ? 'short' : '2-digit';
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  if (formats.size < 200) formats.set(key, made);
  return made;
}

/** A stored day in the spelling of a locale; what is no day comes back as it is. */
export function formatDay(stored: string, locale: string): string {
  const day = readDay(stored);
  if (day === undefined) return stored;
  const noon = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const options = { timeZone: 'UTC', year: 'numeric', month: monthOf(locale), day: '2-digit' } as const;
  return dateFormat(locale, options).format(noon);
}

/** A stored instant in the spelling of a locale on the clock of a zone; without a zone in UTC, and it says so. */
export function formatInstant(stored: string, locale: string, timeZone: string | null): string {
  const instant = readInstant(stored);
  if (instant === undefined) return stored;
  const day = { year: 'numeric', month: monthOf(locale), day: '2-digit' } as const;
  const parts = { ...day, hour: '2-digit', minute: '2-digit' } as const;
  const zone = timeZone === null ? ({ timeZone: 'UTC', timeZoneName: 'short' } as const) : { timeZone };
  return dateFormat(locale, { ...parts, ...zone, hourCycle: 'h23' }).format(instant.epochMilliseconds);
}
