import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../../app/LoadState.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { RegionCalendarCard } from './RegionCalendarCard.tsx';
import { useCalendars } from './use-calendars.ts';

/** The calendar of each region, with its years, its special days and where it comes from. */
export function CalendarsPart() {
  const { t } = useTranslation();
  const query = useCalendars();
  const [importing, setImporting] = useState<string | null>(null);
  const items = query.data?.items ?? [];
  return (
    <LoadState query={query} blocks={[180, 180]}>
      {items.length === 0 && <p className="quiet">{t('calendars.no-region')}</p>}
      {items.map((item) => (
        <RegionCalendarCard key={item.region} item={item} onImport={() => setImporting(item.region)} />
      ))}
      {importing !== null && <ImportDialog region={importing} onClose={() => setImporting(null)} />}
    </LoadState>
  );
}
