import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DealCard } from './DealCard.tsx';
import { moneyText } from './money-text.ts';
import type { BoardDeal, BoardStage } from './use-board.ts';
import type { StageName } from './use-move.ts';

/** A column with what happens in it. */
export interface StageColumnProps {
  readonly stage: BoardStage;
  readonly stages: readonly StageName[];
  readonly now: number;
  /** A filter is on: an empty column says nothing of its own. */
  readonly filtered: boolean;
  /** The card in flight, or null. */
  readonly dragged: BoardDeal | null;
  readonly onDrag: (deal: BoardDeal | null) => void;
  readonly onMove: (deal: BoardDeal, to: string) => void;
  /** What begins a deal, in the first column while it is empty. */
  readonly newDeal: ReactNode;
  /** A move of the deal may come. */
  readonly onPrepare: (deal: string) => void;
}

/** One stage: head with hue, count and sum; below its deals. A dragged card may be dropped anywhere in it. */
export function StageColumn(props: StageColumnProps) {
  const { stage, stages, now, filtered, dragged, newDeal, onDrag, onMove, onPrepare } = props;
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const accepts = dragged !== null && dragged.stage !== stage.id;
  const hidden = stage.count - stage.deals.length;
  return (
    <section
      className="stage-column"
      data-module={stage.module}
      data-stage={stage.id}
      data-over={over && accepts ? '' : undefined}
      aria-labelledby={`head-${stage.id}`}
      onDragOver={(event) => {
        if (!accepts) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (accepts) onMove(dragged, stage.id);
      }}
    >
      <StageHead stage={stage} />
      <div className="stage-cards">
        {stage.deals.map((deal) => (
          <DealCard
            key={deal.id}
            deal={deal}
            stages={stages}
            now={now}
            lifted={dragged?.id === deal.id}
            onDrag={onDrag}
            onMove={(to) => onMove(deal, to)}
            onPrepare={() => onPrepare(deal.id)}
          />
        ))}
        {stage.count === 0 && !filtered && (
          <p className="stage-empty">{t('board.empty.column', { stage: stage.title })}</p>
        )}
        {stage.count === 0 && !filtered && newDeal}
        {hidden > 0 && stage.deals.length > 0 && (
          <Link className="stage-empty" to="/deals">
            {t('board.more', { count: hidden })}
          </Link>
        )}
      </div>
    </section>
  );
}

function StageHead({ stage }: { readonly stage: BoardStage }) {
  const { t, i18n } = useTranslation();
  return (
    <header className="stage-head">
      <h2 id={`head-${stage.id}`} title={stage.title}>
        {stage.title}
      </h2>
      <span className="stage-count">{stage.count}</span>
      <p>
        <span className="stage-sum">{moneyText(stage.sum, i18n.language, 0)}</span>
        {stage.probability !== null && stage.outcome === null && (
          <span>{t('board.base', { percent: Math.round(stage.probability * 100) })}</span>
        )}
      </p>
    </header>
  );
}
