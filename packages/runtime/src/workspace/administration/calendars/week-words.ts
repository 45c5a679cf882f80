import type { WorkSpan, WorkWeek } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';

const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Hours of a day in short. */
export function spansText(spans: readonly WorkSpan[]): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(', ');
}

/** An ordinary week in words: days of equal hours that follow each other stand together; days off are left out. */
export function useWeekWords(): (week: WorkWeek) => readonly string[] {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  // The fifth of January 2026 is a Monday.
  const name = (place: number) => format.format(new Date(Date.UTC(2026, 0, 5 + place)));
  return (week) => {
    const groups: { from: number; to: number; hours: string }[] = [];
    for (const [place, day] of order.entries()) {
      const hours = spansText(week[day]);
      const last = groups.at(-1);
      if (last !== undefined && last.hours === hours && last.to === place - 1) last.to = place;
      else if (hours !== '') groups.push({ from: place, to: place, hours });
    }
    return groups.map(({ from, to, hours }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${hours}`);
  };
}
