/** For whom and when a moment is put into words. */
export interface MomentReader {
  readonly locale: string;
  /** Milliseconds since 1970; null: for paper, which outlives this day and this year. */
  readonly now: number | null;
  /** The word for this day. */
  readonly today: string;
  /** IANA zone; left out: the reader's own. */
  readonly timeZone?: string;
}

/** A moment as short as it stays clear: the time today, day and time this year, else with the year. */
export function momentText(instant: string, reader: MomentReader): string {
  const at = new Date(instant);
  const time = formatted(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, reader);
  const now = reader.now === null ? null : new Date(reader.now);
  if (now !== null && dayOf(at, reader) === dayOf(now, reader)) return `${reader.today} ${time}`;
  const sameYear = now !== null && yearOf(at, reader) === yearOf(now, reader);
  const day = formatted(
    at,
    { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' as const }) },
    reader,
  );
  return `${day} ${time}`;
}

/** The whole moment, for who wants to know exactly. */
export function fullMomentText(instant: string, reader: Pick<MomentReader, 'locale' | 'timeZone'>): string {
  return formatted(new Date(instant), { dateStyle: 'full', timeStyle: 'medium', hourCycle: 'h23' }, reader);
}

function dayOf(at: Date, reader: MomentReader): string {
  return formatted(at, { year: 'numeric', month: 'numeric', day: 'numeric' }, reader);
}

function yearOf(at: Date, reader: MomentReader): string {
  return formatted(at, { year: 'numeric' }, reader);
}

type Where = Pick<MomentReader, 'locale' | 'timeZone'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, so each is kept; English dates are day before month, which nobody reads wrongly. */
function formatted(at: Date, options: Intl.DateTimeFormatOptions, { locale, timeZone }: Where): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const key = JSON.stringify([tag, timeZone, options]);
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(tag, { ...options, ...(timeZone === undefined ? {} : { timeZone }) });
  if (known === undefined) formats.set(key, format);
  return format.format(at);
}
