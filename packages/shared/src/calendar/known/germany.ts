import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar, WorkSpan } from '../../generated/work-calendar.ts';
import { freezeDeep } from '../../values/freeze-deep.ts';

const workday: readonly WorkSpan[] = [{ from: '09:00', to: '17:00' }];
const morning: readonly WorkSpan[] = [{ from: '09:00', to: '13:00' }];
const years: readonly number[] = [2025, 2026, 2027];

/** Days of each year, beside those that move with Easter. */
const fixedHolidays: readonly string[] = ['01-01', '05-01', '10-03', '12-25', '12-26'];
/** Good Friday, Easter Monday, Ascension Day, Whit Monday: days after Easter Sunday. */
const afterEaster: readonly number[] = [-2, 1, 39, 50];
/** Christmas Eve and New Year's Eve are no holidays by law; offices close at one. */
const halfDays: readonly string[] = ['12-24', '12-31'];

/** The working calendar of Germany for a region of an organization: holidays of the whole country, 2025 to 2027, from nine to five. */
export function germanyCalendar(region: string): WorkCalendar {
  const weekend: readonly WorkSpan[] = [];
  return freezeDeep({
    id: 'germany',
    region,
    version: 1,
    timeZone: 'Europe/Berlin',
    week: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: weekend, sun: weekend },
    days: Object.fromEntries(years.flatMap(daysOfYear)),
    years,
  });
}

function daysOfYear(year: number): readonly (readonly [string, readonly WorkSpan[]])[] {
  const easter = easterSunday(year);
  const movable = afterEaster.map((days) => easter.add({ days }).toString());
  const holidays = [...fixedHolidays.map((day) => `${year}-${day}`), ...movable];
  const halves = halfDays.map((day) => Temporal.PlainDate.from(`${year}-${day}`)).filter((day) => day.dayOfWeek < 6);
  return [...holidays.map((day) => [day, []] as const), ...halves.map((day) => [day.toString(), morning] as const)];
}

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}
