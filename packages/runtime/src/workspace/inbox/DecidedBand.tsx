import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../session/use-me.ts';
import { useTimeText } from '../words/use-time-text.ts';
import type { TaskView } from './use-tasks.ts';

/** Who decided, when and what, on a page where nothing is left to decide: perhaps somebody else did it meanwhile. */
export function DecidedBand({ view }: { readonly view: TaskView }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const time = useTimeText();
  const seat = view.run.visits.flatMap((visit) => visit.seats).find(({ task }) => task === view.task.id);
  const known = seat?.decidedAt !== null && seat?.decidedAt !== undefined;
  return (
    <p className="banner" role="status">
      <CircleCheck size={16} aria-hidden="true" />
      {known
        ? t('inbox.decided-by', {
            name: name(seat.decidedBy ?? seat.person),
            what: t(`deal.seat.${seat.status}`),
            at: time(seat.decidedAt ?? ''),
          })
        : t('inbox.decided')}
    </p>
  );
}
