import type { WorkCalendar, WorkSpan } from '../generated/work-calendar.ts';
import { freezeDeep } from '../values/freeze-deep.ts';

const day: readonly WorkSpan[] = [{ from: '09:00', to: '17:00' }];

/** What counts in a region without a calendar: Monday to Friday from nine to five, no holiday known in any year. */
export function plainWeek(region: string, timeZone: string): WorkCalendar {
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  return freezeDeep({ id: 'plain-week', region, version: 1, timeZone, week, days: {}, years: [] });
}
