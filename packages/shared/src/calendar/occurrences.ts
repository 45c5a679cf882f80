import { Temporal } from 'temporal-polyfill';
import type { ScheduleStart } from '../generated/flow.ts';
import type { WorkCalendar } from '../generated/work-calendar.ts';
import { dateOf, dayMs, dayOf, isWorkDay, weekdayOf } from './days.ts';

/** By which clock and calendar a schedule is counted. */
export interface ScheduleClock {
  readonly timeZone: string;
  readonly calendar: WorkCalendar;
}

/** Days looked at for an occurrence; a schedule that has none in four years is taken for one that has none. */
const horizon = 1_461;
/** Days without work that may lie in a row before the day that takes their place. */
const longestRest = 62;

/** The first occurrence after an instant; null when there is none. */
export function nextOccurrence(schedule: ScheduleStart, clock: ScheduleClock, after: string): string | null {
  const from = Math.max(dayIn(after, clock), schedule.from === undefined ? 0 : dayNumber(schedule.from));
  for (let day = from; day <= from + horizon && !isOver(schedule, day); day += 1) {
    if (!occursOn(schedule, clock, day)) continue;
    const at = instantOn(day, schedule, clock);
    if (at > after) return at;
  }
  return null;
}

/** The last occurrence after one instant and not after another; null when there is none between them. */
export function latestOccurrence(
  schedule: ScheduleStart,
  clock: ScheduleClock,
  { after, until }: { readonly after: string; readonly until: string },
): string | null {
  const last = dayIn(until, clock);
  const first = Math.max(dayIn(after, clock), last - horizon);
  for (let day = last; day >= first; day -= 1) {
    if (isOver(schedule, day) || !hasBegun(schedule, day) || !occursOn(schedule, clock, day)) continue;
    const at = instantOn(day, schedule, clock);
    if (at <= after) return null;
    if (at <= until) return at;
  }
  return null;
}

/**
 * Whether something starts on a day. A day of the schedule on which nobody works is left out, or its place is taken by the next one on
 * which somebody does; several that meet on one day are one.
 */
function occursOn(schedule: ScheduleStart, { calendar }: ScheduleClock, day: number): boolean {
  const { workdays = 'any' } = schedule;
  if (workdays === 'any') return isMeant(schedule, day);
  // Looking into the calendar costs most.
  if (workdays === 'skip') return isMeant(schedule, day) && isWorkDay(day, calendar);
  if (!isWorkDay(day, calendar)) return false;
  if (isMeant(schedule, day)) return true;
  for (let rest = day - 1; rest > day - longestRest && !isWorkDay(rest, calendar); rest -= 1) {
    if (isMeant(schedule, rest)) return true;
  }
  return false;
}

/** Whether a day is one of the schedule, whoever works on it. */
function isMeant({ every, weekdays = [], day: wanted }: ScheduleStart, day: number): boolean {
  if (every === 'day') return true;
  if (every === 'week') return weekdays.includes(weekdayOf(day));
  if (wanted === undefined) return false;
  const date = dateOf(day);
  return date.day === Math.min(wanted, date.daysInMonth);
}

function hasBegun({ from }: ScheduleStart, day: number): boolean {
  return from === undefined || day >= dayNumber(from);
}

function isOver({ until }: ScheduleStart, day: number): boolean {
  return until !== undefined && day > dayNumber(until);
}

/** A time that the clocks skip is as much later as they skip; of one that they show twice it is the first. */
function instantOn(day: number, { time }: ScheduleStart, { timeZone }: ScheduleClock): string {
  return dateOf(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

function dayIn(instant: string, { timeZone }: ScheduleClock): number {
  return dayOf(Temporal.Instant.from(instant).epochMilliseconds, { timeZone });
}

/** The number of a day that is written as a date; one that its month does not have counts as the last of the month. */
function dayNumber(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day }).toZonedDateTime('UTC').epochMilliseconds / dayMs;
}
