import type { WorkCalendar } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import { countKinds, specialDays } from './day-kinds.ts';
import { spansText } from './week-words.ts';

/** A year of a calendar. */
export interface YearDaysProps {
  readonly calendar: WorkCalendar;
  readonly year: number;
}

/** How many days of a year differ and how; each of them on opening. */
export function YearDays({ calendar, year }: YearDaysProps) {
  const { t, i18n } = useTranslation();
  const days = specialDays(calendar, year);
  const counts = countKinds(days).map(({ kind, count }) => t(`calendars.count.${kind}`, { count }));
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    day: 'numeric',
    month: 'short',
    weekday: 'short',
    timeZone: 'UTC',
  });
  return (
    <details className="calendar-year">
      <summary>
        <strong>{year}</strong>
        <span className="quiet">{counts.length === 0 ? t('calendars.plain-year') : counts.join(' · ')}</span>
      </summary>
      <ul className="calendar-days">
        {days.map(({ date, kind, spans }) => (
          <li key={date} data-kind={kind}>
            <time dateTime={date}>{format.format(new Date(`${date}T00:00:00Z`))}</time>
            <span>{[t(`calendars.kind.${kind}`), spansText(spans)].filter((part) => part !== '').join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
