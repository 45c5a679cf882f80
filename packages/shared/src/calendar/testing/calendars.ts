import type { WorkCalendar, WorkSpan } from '../../generated/work-calendar.ts';
import { chinaCalendar } from '../known/china.ts';
import { germanyCalendar } from '../known/germany.ts';

const week = (days: readonly WorkSpan[], weekend: readonly WorkSpan[]) => ({
  mon: days,
  tue: days,
  wed: days,
  thu: days,
  fri: days,
  sat: weekend,
  sun: weekend,
});

/** Calendars of the tests: two real ones, nights that reach into the next day, and one without rest. */
export const testCalendars = {
  cn: chinaCalendar('cn-east'),
  de: germanyCalendar('de'),
  night: {
    id: 'night',
    region: 'de',
    version: 1,
    timeZone: 'Europe/Berlin',
    week: week([{ from: '22:00', to: '06:00' }], []),
    days: { '2026-12-24': [] },
    years: [2025, 2026, 2027],
  },
  round: {
    id: 'round',
    region: 'us',
    version: 1,
    timeZone: 'America/New_York',
    week: week([{ from: '00:00', to: '24:00' }], [{ from: '00:00', to: '24:00' }]),
    days: { '2026-07-04': [] },
    years: [2026],
  },
} as const satisfies Readonly<Record<string, WorkCalendar>>;
