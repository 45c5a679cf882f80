import { callRoute } from '@dealwright/runtime/client';
import { meantBySchedule, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useWords } from '../app/use-words.ts';
import type { ScheduleView } from './queries.ts';
import { useNames } from './targeting-words.ts';

interface RunScheduleDialogProps {
  readonly schedule: ScheduleView;
  /** What the schedule starts. */
  readonly title: string;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** Says in how many deals a schedule would start something before somebody starts it by hand. */
export function RunScheduleDialog({ schedule, title, busy, failed, onRun, onClose }: RunScheduleDialogProps) {
  const { t } = useWords();
  const names = useNames();
  const { schedule: id, region } = schedule;
  const query = useQuery({
    queryKey: ['schedule-meant', id],
    queryFn: ({ signal }) => callRoute(meantBySchedule, { params: { schedule: id }, signal }),
    gcTime: 0,
  });
  const wrong = failed ?? query.error?.message ?? null;
  return (
    <Modal
      open
      title={t('release.schedules.run.title', { title: `${title} · ${names.get(region) ?? region}` })}
      okText={t('release.schedules.run')}
      okButtonProps={{ disabled: query.data === undefined, loading: busy }}
      onOk={onRun}
      onCancel={onClose}
      width={480}
    >
      <p aria-live="polite">
        {query.data === undefined
          ? query.isPending && t('release.schedules.run.counting')
          : meantWords(query.data, schedule.begins, t)}
      </p>
      {wrong !== null && (
        <p role="alert" className="desk-failed">
          {wrong}
        </p>
      )}
    </Modal>
  );
}

/** What would start, in words; of very many deals only the first were looked into. */
function meantWords(
  { deals, looked, all }: RouteAnswer<typeof meantBySchedule>,
  begins: ScheduleView['begins'],
  t: ReturnType<typeof useWords>['t'],
): string {
  if (begins === 'deal') return t('release.schedules.run.deal');
  return t(all ? 'release.schedules.run.flow' : 'release.schedules.run.more', { count: deals, looked });
}
