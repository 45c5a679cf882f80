import { Clock, EyeOff, MoveRight, ShieldCheck, ShieldX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { usePersonName } from '../session/use-me.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { daysSince, moneyText } from './money-text.ts';
import type { BoardDeal, BoardStage } from './use-board.ts';

/** A card with what it may do. */
export interface DealCardProps {
  readonly deal: BoardDeal;
  readonly stages: readonly BoardStage[];
  readonly now: number;
  readonly onMove: (to: string) => void;
  readonly onDrag: (deal: BoardDeal | null) => void;
}

/** One deal on the board: who, what, how much, who looks after it and one fact about time. Its height never changes. */
export function DealCard({ deal, stages, now, onMove, onDrag }: DealCardProps) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const amount = deal.amount === null ? t('board.unvalued') : moneyText(deal.amount, i18n.language);
  return (
    <article
      className="deal-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', deal.number);
        onDrag(deal);
      }}
      onDragEnd={() => onDrag(null)}
      data-deal={deal.id}
    >
      <header className="deal-card-head">
        <a className="deal-card-title" href={`/deals/${deal.id}`}>
          {deal.title === '' ? deal.number : deal.title}
        </a>
        <DealMarks deal={deal} />
      </header>
      <p className="deal-card-line">{deal.subtitle === '' ? deal.number : deal.subtitle}</p>
      <p className="deal-card-amount">{amount}</p>
      <p className="deal-card-line deal-card-facts">
        {deal.facts
          .map((fact) => fact.text)
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <footer className="deal-card-foot">
        <Avatar name={name(deal.owner)} size={20} />
        <span className="deal-card-owner">{name(deal.owner)}</span>
        <TimeFact deal={deal} now={now} />
        <MoveMenu title={deal.title} current={deal.stage} stages={stages} onMove={onMove}>
          <MoveRight size={16} aria-hidden="true" />
        </MoveMenu>
      </footer>
    </article>
  );
}

function DealMarks({ deal }: { readonly deal: BoardDeal }) {
  const { t } = useTranslation();
  return (
    <span className="deal-card-marks">
      {deal.masked && <EyeOff size={14} role="img" aria-label={t('board.masked')} />}
      {deal.consent === 'given' && (
        <ShieldCheck size={14} className="ink-ok" role="img" aria-label={t('board.consent.given')} />
      )}
      {deal.consent === 'refused' && (
        <ShieldX size={14} className="ink-warn" role="img" aria-label={t('board.consent.refused')} />
      )}
    </span>
  );
}

function TimeFact({ deal, now }: { readonly deal: BoardDeal; readonly now: number }) {
  const { t } = useTranslation();
  const days = daysSince(deal.stageSince, now);
  if (deal.waiting !== null) {
    return (
      <span className="deal-card-time">
        <Clock size={14} aria-hidden="true" />
        {t('board.waiting')}
      </span>
    );
  }
  if (deal.overdue) {
    return (
      <span className="deal-card-time ink-warn">
        <TriangleAlert size={14} aria-hidden="true" />
        {t('board.overdue', { days })}
      </span>
    );
  }
  return <span className="deal-card-time">{t('board.age', { days })}</span>;
}
