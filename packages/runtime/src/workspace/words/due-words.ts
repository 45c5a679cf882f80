import { type MomentReader, momentText } from './moment-text.ts';

/** How a deadline is said: a text key with its parameters, and whether it has passed. */
export interface DueWords {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly late: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A deadline as people say it: how long is left while that is less than a day, since when it is overdue, else the moment. */
export function dueWords(dueAt: string, reader: MomentReader & { readonly now: number }): DueWords {
  const left = Date.parse(dueAt) - reader.now;
  const at = momentText(dueAt, reader);
  if (left < 0) {
    const yesterday = dayText(dueAt, reader, 0) === dayText(new Date(reader.now).toISOString(), reader, -day);
    return yesterday
      ? { key: 'due.late.yesterday', params: {}, late: true }
      : { key: 'due.late', params: { at }, late: true };
  }
  if (left < hour) return { key: 'due.minutes', params: { count: Math.ceil(left / minute) }, late: false };
  if (left < day) return { key: 'due.hours', params: { count: Math.round(left / hour) }, late: false };
  return { key: 'due.at', params: { at }, late: false };
}

/** The day of an instant where the reader is, so many milliseconds away from it. */
function dayText(instant: string, { timeZone }: MomentReader, away: number): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return format.format(new Date(Date.parse(instant) + away));
}
