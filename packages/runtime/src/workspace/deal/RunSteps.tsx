import type { ProcessDefinition } from '@dealwright/shared';
import { CircleCheck, CircleMinus, CircleX, Clock, type LucideIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { usePersonName } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';
import type { DealView } from './use-deal.ts';

type RunView = DealView['runs'][number];
type SeatView = RunView['visits'][number]['seats'][number];

/** What became of a seat, told by shape and colour beside the word. */
const marks: Readonly<Record<string, { readonly icon: LucideIcon; readonly ink: string }>> = {
  approved: { icon: CircleCheck, ink: 'ink-ok' },
  completed: { icon: CircleCheck, ink: 'ink-ok' },
  'auto-approved': { icon: CircleCheck, ink: 'ink-ok' },
  rejected: { icon: CircleX, ink: 'ink-danger' },
  returned: { icon: Undo2, ink: 'ink-warn' },
  open: { icon: Clock, ink: 'ink-accent' },
};
const otherMark = { icon: CircleMinus, ink: 'ink-quiet' } as const;

/** Steps of a run in the order they were entered, each person with what he said and why he was asked. */
export function RunSteps({ run, definition }: { readonly run: RunView; readonly definition: ProcessDefinition }) {
  return (
    <ol className="run-steps">
      {run.visits
        .filter((visit) => visit.seats.length > 0)
        .map((visit) => (
          <li key={visit.id} data-status={visit.status}>
            <h4>{visit.title}</h4>
            {visit.seats.map((seat) => (
              <SeatLine key={seat.id} seat={seat} definition={definition} />
            ))}
          </li>
        ))}
    </ol>
  );
}

function SeatLine({ seat, definition }: { readonly seat: SeatView; readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const reason = useReason(definition);
  const { icon: Mark, ink } = marks[seat.status] ?? otherMark;
  return (
    <div className="seat" data-status={seat.status}>
      <Avatar name={name(seat.person)} size={24} />
      <div>
        <p className="seat-head">
          <strong>{name(seat.person)}</strong>
          <span className={`seat-state ${ink}`}>
            <Mark size={14} aria-hidden="true" />
            {t(`deal.seat.${seat.status}`)}
          </span>
          {seat.decidedAt !== null && <Moment at={seat.decidedAt} />}
        </p>
        <p className="quiet">{reason('because', seat.because)}</p>
        {seat.comment !== null && <blockquote>{seat.comment}</blockquote>}
      </div>
    </div>
  );
}
