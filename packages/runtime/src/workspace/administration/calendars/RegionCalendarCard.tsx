import type { WorkCalendar } from '@dealwright/shared';
import { Download, TriangleAlert, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../session/use-me.ts';
import { useTimeText } from '../../words/use-time-text.ts';
import { missingYears } from './day-kinds.ts';
import type { RegionCalendar } from './use-calendars.ts';
import { useWeekWords } from './week-words.ts';
import { YearDays } from './YearDays.tsx';

/** A region's calendar. */
export interface RegionCalendarCardProps {
  readonly item: RegionCalendar;
  readonly onImport: () => void;
}

/** What counts in a region; a year without data is said loudly, for deadlines there are counted without holidays. */
export function RegionCalendarCard({ item, onImport }: RegionCalendarCardProps) {
  const { t } = useTranslation();
  const week = useWeekWords();
  const region = useOrganization()?.regions.find(({ id }) => id === item.region);
  const calendar = item.calendar as WorkCalendar | null;
  const missing = missingYears(calendar?.years ?? [], new Date());
  const name = region?.name ?? item.region;
  return (
    <article className="paper calendar-card" aria-label={name}>
      <header>
        <h3>{name}</h3>
        {calendar !== null && <span className="tag">{t('calendars.version', { version: calendar.version })}</span>}
        <span className="bar-space" />
        {calendar !== null && (
          <a
            className="button button-quiet"
            download={`${calendar.id}-${item.region}.json`}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(calendar, null, 2))}`}
          >
            <Download size={16} aria-hidden="true" />
            {t('calendars.download')}
          </a>
        )}
        <button type="button" className="button" onClick={onImport}>
          <Upload size={16} aria-hidden="true" />
          {t('calendars.import')}
        </button>
      </header>
      {missing.length > 0 && (
        <p className="banner calendar-missing" role="note">
          <TriangleAlert size={16} aria-hidden="true" />
          {t(calendar === null ? 'calendars.none' : 'calendars.missing', { years: missing.join(t('deal.join')) })}
        </p>
      )}
      {calendar !== null && (
        <>
          <p>{[...week(calendar.week), calendar.timeZone].join(' · ')}</p>
          {calendar.years
            .toSorted((left, right) => left - right)
            .map((year) => (
              <YearDays key={year} calendar={calendar} year={year} />
            ))}
        </>
      )}
      <Versions versions={item.versions} />
    </article>
  );
}

function Versions({ versions }: Pick<RegionCalendar, 'versions'>) {
  const { t } = useTranslation();
  const time = useTimeText();
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('calendars.versions', { count: versions.length })}</summary>
      <ul className="plain-list">
        {versions.map(({ version, importedAt, importedBy }) => (
          <li key={version} className="quiet">
            {importedBy === null
              ? t('calendars.imported-by-product', { version, at: time(importedAt) })
              : t('calendars.imported', { version, at: time(importedAt), name: importedBy })}
          </li>
        ))}
      </ul>
    </details>
  );
}
