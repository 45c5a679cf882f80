import type { WorkCalendar } from '../generated/work-calendar.ts';
import type { Stretch } from './days.ts';
import { stretchesBetween } from './working-time.ts';

/** Milliseconds between two instants during which at least one of some calendars says that people work. */
export function workedByAnybody(from: string, to: string, calendars: readonly WorkCalendar[]): number {
  const stretches = calendars.flatMap((calendar) => stretchesBetween(from, to, calendar));
  let [worked, covered] = [0, Number.NEGATIVE_INFINITY];
  for (const { start, end } of stretches.toSorted(byStart)) {
    worked += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  return worked;
}

function byStart(left: Stretch, right: Stretch): number {
  return left.start - right.start;
}
