import type { ProcessDefinition } from '@dealwright/shared';
import { CircleCheck, CircleMinus, CirclePause, CircleX, Clock, Hourglass, type LucideIcon, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { FileLinks } from '../deed/FileLinks.tsx';
import { usePersonName } from '../session/use-me.ts';
import { DueMark } from '../words/DueMark.tsx';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';
import type { DealView } from './use-deal.ts';

type SeatView = DealView['runs'][number]['visits'][number]['seats'][number];

/** What became of a seat, told by shape and colour beside the word. */
const marks: Readonly<Record<string, { readonly icon: LucideIcon; readonly ink: string }>> = {
  approved: { icon: CircleCheck, ink: 'ink-ok' },
  completed: { icon: CircleCheck, ink: 'ink-ok' },
  'auto-approved': { icon: CircleCheck, ink: 'ink-ok' },
  rejected: { icon: CircleX, ink: 'ink-danger' },
  'auto-rejected': { icon: CircleX, ink: 'ink-danger' },
  returned: { icon: Undo2, ink: 'ink-warn' },
  open: { icon: Clock, ink: 'ink-accent' },
  suspended: { icon: CirclePause, ink: 'ink-quiet' },
  asking: { icon: Hourglass, ink: 'ink-quiet' },
  provisional: { icon: Hourglass, ink: 'ink-accent' },
};
const otherMark = { icon: CircleMinus, ink: 'ink-quiet' } as const;

/** A person of a step. */
export interface SeatLineProps {
  readonly seat: SeatView;
  /** Its run is on hold, so that nobody can decide. */
  readonly held: boolean;
  readonly definition: ProcessDefinition;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** Who was asked, until when, what he said and why he was asked; named beside him who decided in his stead. */
export function SeatLine({ seat, held, definition, children }: SeatLineProps) {
  const { t } = useTranslation();
  const name = usePersonName();
  const reason = useReason(definition);
  const status = held && seat.status === 'open' ? 'suspended' : seat.status;
  const { icon: Mark, ink } = marks[status] ?? otherMark;
  const proxy = seat.decidedBy !== null && seat.decidedBy !== seat.person ? seat.decidedBy : null;
  return (
    <div className="seat" data-status={seat.status}>
      <Avatar name={name(seat.person)} size={24} />
      <div>
        <div className="seat-head">
          <strong>{name(seat.person)}</strong>
          <span className={`seat-state ${ink}`}>
            <Mark size={14} aria-hidden="true" />
            {t(`deal.seat.${status}`)}
          </span>
          {seat.claimed && <span className="tag">{t('deal.seat.claimed')}</span>}
          {seat.weight > 1 && <span className="tag">{t('deal.seat.weight', { count: seat.weight })}</span>}
          {seat.dueAt !== null && <DueMark at={seat.dueAt} />}
          {seat.decidedAt !== null && <Moment at={seat.decidedAt} />}
          {children}
        </div>
        {proxy !== null && <p className="quiet">{t('deal.seat.by-proxy', { name: name(proxy) })}</p>}
        {seat.readAt !== null && seat.status === 'open' && (
          <p className="quiet">
            {t('deal.seat.opened-at')} <Moment at={seat.readAt} />
          </p>
        )}
        <p className="quiet">{reason('because', seat.because)}</p>
        {seat.dueBecause !== null && <p className="quiet ink-warn">{reason('because', seat.dueBecause)}</p>}
        {seat.ending !== null && <p className="quiet">{reason('because', seat.ending)}</p>}
        {seat.comment !== null && <blockquote>{seat.comment}</blockquote>}
        <FileLinks files={seat.files} signature={seat.signature} />
      </div>
    </div>
  );
}
