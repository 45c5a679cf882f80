import { useWords } from '../app/use-words.ts';
import { DeskHistory } from './DeskHistory.tsx';
import { occurrenceWords } from './occurrence-words.ts';
import { type ScheduleView, useOccurrences } from './queries.ts';
import { useLocalTime } from './use-local-time.ts';

/** What a schedule started, newest first, with what was refused and why. */
export function ScheduleOccurrences({ schedule }: { readonly schedule: ScheduleView }) {
  const { t } = useWords();
  const at = useLocalTime(schedule.region);
  const query = useOccurrences(schedule.schedule);
  return (
    <DeskHistory query={query}>
      {query.data?.items.map((occurrence) => (
        <li key={occurrence.at}>
          <time dateTime={occurrence.at}>{at(occurrence.at)}</time>
          <span>
            {occurrenceWords(occurrence, schedule.begins, t)}
            {occurrence.by !== null && <small>{t('release.schedules.by', { person: occurrence.by })}</small>}
          </span>
        </li>
      ))}
    </DeskHistory>
  );
}
