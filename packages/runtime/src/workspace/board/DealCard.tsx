import { Link } from '@tanstack/react-router';
import { Clock, EyeOff, MoveRight, ShieldCheck, ShieldX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { usePersonName } from '../session/use-me.ts';
import { DueMark } from '../words/DueMark.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import { daysSince, moneyText } from './money-text.ts';
import type { BoardDeal } from './use-board.ts';
import type { StageName } from './use-move.ts';

/** A card with what it may do. */
export interface DealCardProps {
  readonly deal: BoardDeal;
  readonly stages: readonly StageName[];
  readonly now: number;
  /** It is being dragged; what stands here is its dashed place. */
  readonly lifted: boolean;
  readonly onMove: (to: string) => void;
  readonly onDrag: (deal: BoardDeal | null) => void;
  readonly onPrepare: () => void;
}

/** One deal on the board: who, what, how much, who looks after it and one fact about time. Its height never changes. */
export function DealCard({ deal, stages, now, lifted, onMove, onDrag, onPrepare }: DealCardProps) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const title = deal.title === '' ? deal.number : deal.title;
  const facts = deal.facts.filter((fact) => fact.text !== '');
  return (
    <article
      className="deal-card"
      data-lifted={lifted ? '' : undefined}
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
        <Link className="deal-card-title" to="/deals/$deal" params={{ deal: deal.id }} title={title} draggable={false}>
          {title}
        </Link>
        <DealMarks deal={deal} />
      </header>
      <p className="deal-card-line">{deal.subtitle === '' ? deal.number : deal.subtitle}</p>
      <p className="deal-card-amount">
        {deal.amount === null ? (
          <span className="quiet">{t('board.unvalued')}</span>
        ) : (
          <strong>{moneyText(deal.amount, i18n.language)}</strong>
        )}
        {facts[1] !== undefined && <CardFact fact={facts[1]} />}
      </p>
      <p className="deal-card-line">{facts[0] !== undefined && <CardFact fact={facts[0]} />}</p>
      <footer className="deal-card-foot" data-tight={deal.overdue ? '' : undefined}>
        <Avatar name={name(deal.owner)} size={20} />
        <span className="deal-card-owner">{name(deal.owner)}</span>
        <TimeFact deal={deal} now={now} />
        <MoveMenu title={title} current={deal.stage} stages={stages} onMove={onMove} onOpen={onPrepare}>
          <MoveRight size={16} aria-hidden="true" />
        </MoveMenu>
      </footer>
    </article>
  );
}

/** A fact with its name; where the room ends, the name gives way before the value. */
function CardFact({ fact }: { readonly fact: BoardDeal['facts'][number] }) {
  return (
    <span className="deal-card-fact" title={`${fact.label} ${fact.text}`}>
      <span className="deal-card-label">{fact.label}</span>
      <span>{fact.text}</span>
    </span>
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
  const name = usePersonName();
  const days = daysSince(deal.stageSince, now);
  if (deal.taskDue !== null && Date.parse(deal.taskDue) < now)
    return <DueMark at={deal.taskDue} className="deal-card-time" />;
  if (deal.waiting !== null) {
    return (
      <span className="deal-card-time" title={deal.waiting.people.map(name).join(', ')}>
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
  return <span className="deal-card-time">{t(days === 0 ? 'board.age.today' : 'board.age', { days })}</span>;
}
