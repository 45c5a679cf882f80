import type { WorkCalendar, WorkSpan } from '../../generated/work-calendar.ts';
import { freezeDeep } from '../../values/freeze-deep.ts';
import { daysBetween } from './days-between.ts';

const workday: readonly WorkSpan[] = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];

/** First and last day of each holiday, weekends included, as the State Council announced them. */
const holidays: readonly (readonly [string, string])[] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

/** Days of weekends on which the holiday before or after is made up for (调休). */
const makeUpDays: readonly string[] = [
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

/** The working calendar of mainland China for a region of an organization: 2025 and 2026, eight hours a day with a break at noon. */
export function chinaCalendar(region: string): WorkCalendar {
  return freezeDeep({
    id: 'china',
    region,
    version: 1,
    timeZone: 'Asia/Shanghai',
    week: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: [], sun: [] },
    days: {
      ...Object.fromEntries(holidays.flatMap(([from, to]) => daysBetween(from, to).map((day) => [day, []]))),
      ...Object.fromEntries(makeUpDays.map((day) => [day, workday])),
    },
    years: [2025, 2026],
  });
}
