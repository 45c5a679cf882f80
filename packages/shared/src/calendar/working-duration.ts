import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '../generated/work-calendar.ts';
import { minutesOf, weekdays } from './days.ts';

const minuteMs = 60_000;
const weeksOfYear = 52;

/**
 * Milliseconds of working time that an ISO 8601 duration means, with its sign. A day is the working time of the week's ordinary day (the
 * length most days have; of two as common the longer), a week that of the whole week; a year is 52 weeks and a month a twelfth of it.
 */
export function workingMilliseconds(duration: string, { week }: WorkCalendar): number {
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = Temporal.Duration.from(duration);
  const lengths = weekdays.map((day) => week[day].reduce((sum, span) => sum + minutesOf(span), 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const inWeeks = weeks + years * weeksOfYear + (months * weeksOfYear) / 12;
  const inMinutes = inWeeks * whole + days * ordinaryDay(lengths) + hours * 60 + minutes;
  return Math.round(inMinutes * minuteMs + seconds * 1_000 + milliseconds);
}

function ordinaryDay(lengths: readonly number[]): number {
  const worked = lengths.filter((length) => length > 0);
  const often = (length: number) => worked.filter((other) => other === length).length;
  return worked.toSorted((left, right) => often(right) - often(left) || right - left)[0] ?? 0;
}
