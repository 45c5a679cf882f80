import { callRoute } from '@dealwright/runtime/client';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { putSchedule, runSchedule } from '@dealwright/shared/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { scheduleTimes, withDaysOff } from '../canvas/schedule-words.ts';
import { DeskRow } from './DeskRow.tsx';
import { occurrenceWords } from './occurrence-words.ts';
import { type ScheduleView, useVersionDefinition } from './queries.ts';
import { RunScheduleDialog } from './RunScheduleDialog.tsx';
import { ScheduleOccurrences } from './ScheduleOccurrences.tsx';
import { useLocalTime } from './use-local-time.ts';

/** One schedule, and what may be done to it. */
export interface ScheduleRowProps {
  readonly process: string;
  readonly schedule: ScheduleView;
  /** The version that is drawn where none counts now; null before the first. */
  readonly otherwise: number | null;
  readonly may: boolean;
}

/** A schedule of a region: when it comes round, what comes next, what came last, pausing and starting by hand. */
export function ScheduleRow({ process, schedule, otherwise, may }: ScheduleRowProps) {
  const reader = useWords();
  const { t, locale } = reader;
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const { turn, start } = useScheduleDeeds(process, schedule);
  // Regions may be at different versions, whose times differ.
  const published = useVersionDefinition(process, schedule.versions[0] ?? otherwise);
  const definition = published.data?.definition as ProcessDefinition | undefined;
  const flow = definition?.flows[schedule.flow];
  const title = definition === undefined || flow === undefined ? schedule.flow : textOf(definition, flow.title, locale);
  const at = useLocalTime(schedule.region);
  const times = flow?.trigger.schedule;
  const { active, next, last, begins } = schedule;
  return (
    <DeskRow
      icon={CalendarClock}
      title={title}
      region={schedule.region}
      facts={[
        [
          t(`release.schedules.${begins}`),
          ...(times === undefined ? [] : [withDaysOff(scheduleTimes(times, reader), times, reader)]),
        ].join(' · '),
        active && (next === null ? t('release.schedules.never') : t('release.schedules.next', { at: at(next) })),
        last !== null && t('release.schedules.last', { at: at(last.at), what: occurrenceWords(last, begins, t) }),
      ]}
      error={turn.error}
      state={t(active ? 'release.schedules.on' : 'release.schedules.off')}
      deeds={
        may && (
          <>
            {last !== null && (
              <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('release.schedules.history')}
              </button>
            )}
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {t('release.schedules.run')}
            </button>
            <button type="button" className="button" disabled={turn.isPending} onClick={() => turn.mutate()}>
              {t(active ? 'release.schedules.pause' : 'release.schedules.resume')}
            </button>
          </>
        )
      }
    >
      {asking && (
        <RunScheduleDialog
          schedule={schedule}
          title={title}
          busy={start.isPending}
          failed={start.error?.message ?? null}
          onRun={() => start.mutate(undefined, { onSuccess: () => setAsking(false) })}
          onClose={() => {
            start.reset();
            setAsking(false);
          }}
        />
      )}
      {open && <ScheduleOccurrences schedule={schedule} />}
    </DeskRow>
  );
}

function useScheduleDeeds(process: string, { schedule, active }: ScheduleView) {
  const client = useQueryClient();
  const again = async () => {
    await client.invalidateQueries({ queryKey: ['schedules', process] });
    await client.invalidateQueries({ queryKey: ['schedule-occurrences', schedule] });
  };
  const turn = useMutation({
    mutationFn: () => callRoute(putSchedule, { params: { schedule }, body: { active: !active } }),
    onSettled: again,
  });
  const start = useMutation({
    mutationFn: () => callRoute(runSchedule, { params: { schedule } }),
    onSettled: again,
  });
  return { turn, start };
}
