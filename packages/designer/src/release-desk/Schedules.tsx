import { useWords } from '../app/use-words.ts';
import { DeskCard } from './DeskCard.tsx';
import { type ReleaseView, useSchedules, type VersionView } from './queries.ts';
import { ScheduleRow } from './ScheduleRow.tsx';

interface SchedulesProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly versions: readonly VersionView[];
  readonly may: boolean;
}

/** What schedules start, one row a flow and region: what comes next and what came last. Nothing where no flow is started so. */
export function Schedules({ process, release, versions, may }: SchedulesProps) {
  const { t } = useWords();
  const { data, error } = useSchedules(process);
  if (error === null && (data === undefined || data.items.length === 0)) return null;
  return (
    <DeskCard
      title={t('release.schedules')}
      error={error}
      rows={(data?.items ?? []).map((schedule) => (
        <ScheduleRow
          key={schedule.schedule}
          process={process}
          schedule={schedule}
          otherwise={release.stable ?? versions[0]?.version ?? null}
          may={may}
        />
      ))}
    />
  );
}
