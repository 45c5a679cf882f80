import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe, usePersonName } from '../session/use-me.ts';
import { useReason } from '../words/use-reason.ts';
import { useTimeText } from '../words/use-time-text.ts';
import type { Give } from './use-give.ts';
import type { TaskView } from './use-tasks.ts';

/** What the band tells of a task. */
export interface StateBandProps {
  readonly view: TaskView;
  readonly give: Give;
}

/** How the task stands where nothing is left to decide for the reader, and the ways he still has: taking back, urging. */
export function StateBand({ view, give }: StateBandProps) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useStateWords(view);
  const { task, takeBack } = view;
  const waits = task.status === 'open' && task.kind !== 'resubmit' && task.person !== me?.person.id;
  const urges = waits && (task.initiator === me?.person.id || view.actions.includes('urge'));
  const Icon = task.status === 'open' ? Hourglass : CircleCheck;
  return (
    <div className="banner state-band">
      <Icon size={16} aria-hidden="true" />
      <p role="status">{words}</p>
      {urges && (
        <button type="button" className="button" onClick={() => void give({ kind: 'urge', task: task.id })}>
          {t('inbox.urge')}
        </button>
      )}
      {takeBack && (
        <button type="button" className="button" onClick={() => void give({ kind: 'take-back', task: task.id })}>
          {t('inbox.take-back')}
        </button>
      )}
    </div>
  );
}

function useStateWords({ task, run, groups, definition }: TaskView): string {
  const { t } = useTranslation();
  const name = usePersonName();
  const time = useTimeText();
  const reason = useReason(definition);
  const visit = run.visits.find(({ seats }) => seats.some((each) => each.task === task.id));
  const seat = visit?.seats.find((each) => each.task === task.id);
  const pending = groups
    .filter((group) => group.seat === seat?.id && group.place !== 'beside')
    .flatMap(({ people }) => people.filter(({ status }) => status === 'open' || status === 'waiting'));
  const names = [...new Set(pending.map(({ person }) => name(person)))].join(t('people.join'));
  if (seat?.status === 'provisional' && names !== '') return t('inbox.provisional', { names });
  if (seat?.status === 'asking' && names !== '') return t('inbox.asking', { names });
  if (seat?.ending != null && seat.decidedAt !== null)
    return t('inbox.ended', {
      what: t(`deal.seat.${seat.status}`),
      why: reason('because', seat.ending),
      at: time(seat.decidedAt),
    });
  if (seat?.decidedAt != null)
    return t('inbox.decided-by', {
      name: name(seat.decidedBy ?? seat.person),
      what: t(`deal.seat.${seat.status}`),
      at: time(seat.decidedAt),
    });
  return task.status === 'open' ? t('inbox.waits-for', { name: name(task.person) }) : t('inbox.decided');
}
