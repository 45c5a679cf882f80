import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '../generated/work-calendar.ts';
import { dayOf, type Stretch, type WorkDay, workDayOf } from './days.ts';

/**
 * An instant that was counted in working time. `by-week`: some of the years that were counted are not in the calendar, so its
 * ordinary week was taken there, and holidays may have been counted as work.
 */
export type WorkingInstant =
  | { readonly kind: 'exact'; readonly at: string }
  | { readonly kind: 'by-week'; readonly at: string; readonly years: readonly number[] };

/** Days looked at before a calendar is taken for one in which nobody works. */
const horizon = 40_000;

/**
 * The first instant by which so much has been worked since an instant; a negative duration counts back, to the last instant
 * since which so much has been worked. Nothing leaves the instant as it is.
 */
export function workingAfter(instant: string, duration: number, calendar: WorkCalendar): WorkingInstant {
  if (duration === 0) return { kind: 'exact', at: instant };
  return duration > 0 ? count(instant, duration, forward(calendar)) : count(instant, -duration, backward(calendar));
}

/** The last instant since which so much has been worked by an instant. */
export function workingBefore(instant: string, duration: number, calendar: WorkCalendar): WorkingInstant {
  return workingAfter(instant, duration === 0 ? 0 : -duration, calendar);
}

/** Milliseconds worked from one instant to another; negative when the second lies before the first. */
export function workingBetween(from: string, to: string, calendar: WorkCalendar): number {
  if (to < from) return -workingBetween(to, from, calendar);
  return stretchesBetween(from, to, calendar).reduce((worked, { start, end }) => worked + end - start, 0);
}

/** The stretches of working time from one instant to a later one, cut off at both. */
export function stretchesBetween(from: string, to: string, calendar: WorkCalendar): readonly Stretch[] {
  const [start, end] = [milliseconds(from), milliseconds(to)];
  const found: Stretch[] = [];
  for (let day = dayOf(start, calendar) - 1; day <= dayOf(end, calendar); day += 1) {
    for (const stretch of workDayOf(day, calendar).stretches) {
      const cut = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
      if (cut.end > cut.start) found.push(cut);
    }
  }
  return found;
}

/** A way through the days of a calendar. */
interface Direction {
  readonly calendar: WorkCalendar;
  /** The day to begin with, and the step to the next. */
  firstDay(from: number): number;
  readonly step: 1 | -1;
  /** The stretches of a day in the order of the way. */
  inOrder(day: WorkDay): readonly Stretch[];
  /** How much of a stretch still lies ahead, and where one is after a part of it. */
  ahead(stretch: Stretch, from: number): number;
  reach(stretch: Stretch, from: number, part: number): number;
}

function forward(calendar: WorkCalendar): Direction {
  return {
    calendar,
    // A night that began the day before may still last.
    firstDay: (from) => dayOf(from, calendar) - 1,
    step: 1,
    inOrder: ({ stretches }) => stretches,
    ahead: ({ start, end }, from) => end - Math.max(start, from),
    reach: ({ start }, from, part) => Math.max(start, from) + part,
  };
}

function backward(calendar: WorkCalendar): Direction {
  return {
    calendar,
    firstDay: (from) => dayOf(from, calendar),
    step: -1,
    inOrder: ({ stretches }) => stretches.toReversed(),
    ahead: ({ start, end }, from) => Math.min(end, from) - start,
    reach: ({ end }, from, part) => Math.min(end, from) - part,
  };
}

function count(instant: string, duration: number, way: Direction): WorkingInstant {
  const from = milliseconds(instant);
  const years = new Set<number>();
  let left = duration;
  for (let looked = 0, day = way.firstDay(from); looked < horizon; looked += 1, day += way.step) {
    const workDay = workDayOf(day, way.calendar);
    for (const stretch of way.inOrder(workDay)) {
      const ahead = Math.max(0, way.ahead(stretch, from));
      if (ahead > 0) years.add(workDay.year);
      if (ahead >= left) return counted(way.reach(stretch, from, left), years, way.calendar);
      left -= ahead;
    }
    // The day before the first is only looked at for its night.
    if (looked > 0) years.add(workDay.year);
  }
  return counted(from + way.step * duration, years, way.calendar);
}

function counted(at: number, counting: ReadonlySet<number>, { years: covered }: WorkCalendar): WorkingInstant {
  const instant = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'millisecond' });
  const years = [...counting].filter((year) => !covered.includes(year)).sort((left, right) => left - right);
  return years.length === 0 ? { kind: 'exact', at: instant } : { kind: 'by-week', at: instant, years };
}

function milliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
