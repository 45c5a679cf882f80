import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar, WorkSpan, WorkWeek } from '../generated/work-calendar.ts';

/** A stretch of working time, in milliseconds since 1970; the end is no part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a calendar says of one day. */
export interface WorkDay {
  readonly year: number;
  /** Working time that begins on the day, in order; what a night before already covers is left to that night. */
  readonly stretches: readonly Stretch[];
}

/** Days of the week as calendars name them, from Monday. */
export const weekdays = Object.freeze(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const);

/** Milliseconds of a day by the clock of UTC. */
export const dayMs = 86_400_000;
/** Day 0 is 1 January 1970, a Thursday. */
const weekdayOfDayZero = 3;
const mostKept = 4_000;
const kept = new WeakMap<WorkCalendar, Map<number, WorkDay>>();

/** Number of the calendar day on which an instant falls there. */
export function dayOf(instant: number, { timeZone }: Pick<WorkCalendar, 'timeZone'>): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return Math.floor((instant + local.offsetNanoseconds / 1_000_000) / dayMs);
}

/** What a calendar says of a day. */
export function workDayOf(day: number, calendar: WorkCalendar): WorkDay {
  const known = kept.get(calendar) ?? new Map<number, WorkDay>();
  kept.set(calendar, known);
  const found = known.get(day);
  if (found !== undefined) return found;
  const made = { year: dateOf(day).year, stretches: makeStretches(day, calendar) };
  if (known.size >= mostKept) known.clear();
  known.set(day, made);
  return made;
}

function makeStretches(day: number, calendar: WorkCalendar): readonly Stretch[] {
  let covered = lastEnd(day - 1, calendar);
  const free: Stretch[] = [];
  for (const { start, end } of rawStretches(day, calendar)) {
    const from = Math.max(start, covered);
    if (end > from) free.push({ start: from, end });
    covered = Math.max(covered, end);
  }
  return free;
}

function lastEnd(day: number, calendar: WorkCalendar): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...rawStretches(day, calendar).map(({ end }) => end));
}

function rawStretches(day: number, calendar: WorkCalendar): readonly Stretch[] {
  const date = dateOf(day);
  const at = (on: Temporal.PlainDate, time: string) =>
    on.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
  return spansOf(day, calendar)
    .map(({ from, to }) => {
      const end = endsNextDay({ from, to }) ? date.add({ days: 1 }) : date;
      return { start: at(date, from), end: at(end, to === '24:00' ? '00:00' : to) };
    })
    .toSorted((left, right) => left.start - right.start);
}

/** Whether somebody works on a day, be it for an hour. */
export function isWorkDay(day: number, calendar: WorkCalendar): boolean {
  return spansOf(day, calendar).length > 0;
}

function spansOf(day: number, { week, days }: WorkCalendar): readonly WorkSpan[] {
  const date = dateOf(day).toString();
  const differs = Object.hasOwn(days, date) ? days[date] : undefined;
  return differs ?? week[weekdayOf(day)];
}

/** Which day of the week it is. */
export function weekdayOf(day: number): keyof WorkWeek {
  return weekdays[(((day + weekdayOfDayZero) % 7) + 7) % 7] ?? 'mon';
}

/** The date of a day. */
export function dateOf(day: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(day * dayMs)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
}

/** Whether a span reaches into the day after. */
export function endsNextDay({ from, to }: WorkSpan): boolean {
  return to <= from || to === '24:00';
}

/** Minutes of a span by the clock on the wall, which is what it lasts except when clocks are changed. */
export function minutesOf({ from, to }: WorkSpan): number {
  const length = minuteOfDay(to) - minuteOfDay(from);
  return length > 0 ? length : length + 24 * 60;
}

/** Minutes since midnight. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
