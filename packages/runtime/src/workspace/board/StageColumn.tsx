import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DealCard } from './DealCard.tsx';
import { moneyText } from './money-text.ts';
import type { BoardDeal, BoardStage } from './use-board.ts';

/** A column with what happens in it. */
export interface StageColumnProps {
  readonly stage: BoardStage;
  readonly stages: readonly BoardStage[];
  readonly now: number;
  /** The card in flight, or null. */
  readonly dragged: BoardDeal | null;
  readonly onDrag: (deal: BoardDeal | null) => void;
  readonly onMove: (deal: BoardDeal, to: string) => void;
}

/** One stage: head with hue, count and sum; below its deals. A dragged card may be dropped anywhere in it. */
export function StageColumn({ stage, stages, now, dragged, onDrag, onMove }: StageColumnProps) {
  const { t, i18n } = useTranslation();
  const [over, setOver] = useState(false);
  const accepts = dragged !== null && dragged.stage !== stage.id;
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
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (accepts) onMove(dragged, stage.id);
      }}
    >
      <header className="stage-head">
        <h2 id={`head-${stage.id}`}>{stage.title}</h2>
        <span className="stage-count">{stage.count}</span>
        <p>
          <span>{moneyText(stage.sum, i18n.language, 0)}</span>
          {stage.probability !== null && (
            <span>{t('board.base', { percent: Math.round(stage.probability * 100) })}</span>
          )}
        </p>
      </header>
      <div className="stage-cards">
        {stage.deals.map((deal) => (
          <DealCard
            key={deal.id}
            deal={deal}
            stages={stages}
            now={now}
            onDrag={onDrag}
            onMove={(to) => onMove(deal, to)}
          />
        ))}
        {stage.deals.length === 0 && <p className="stage-empty">{t('board.empty.column', { stage: stage.title })}</p>}
      </div>
    </section>
  );
}
