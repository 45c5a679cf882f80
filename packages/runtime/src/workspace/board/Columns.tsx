import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.ts';
import { LazyGate } from './LazyGate.tsx';
import { StageColumn } from './StageColumn.tsx';
import { StageTabs } from './StageTabs.tsx';
import type { BoardDeal, BoardView } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useMove } from './use-move.ts';

/** A board with its filters. */
export interface ColumnsProps {
  readonly board: BoardView;
  /** Only deals that have stood too long. */
  readonly late: boolean;
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** The columns side by side; on a phone one at a time. */
export function Columns({ board, late, filtered, onClear }: ColumnsProps) {
  const { t } = useTranslation();
  const now = useNow();
  const mover = useMove();
  const [dragged, setDragged] = useState<BoardDeal | null>(null);
  const [shown, setShown] = useState(board.stages[0]?.id ?? '');
  const stages = late ? board.stages.map(overdueOnly) : board.stages;
  const columns = useRef<HTMLDivElement>(null);
  const follow = useBoardKeys(columns);
  const begin = (deal: BoardDeal, to: string) => {
    const target = board.stages.find(({ id }) => id === to);
    const source = board.stages.find(({ id }) => id === deal.stage);
    if (target === undefined || source === undefined) return;
    const title = deal.title === '' ? deal.number : deal.title;
    follow(deal.id);
    void mover.begin({ deal: deal.id, title, process: board.process, from: source, to: target });
  };
  return (
    <>
      <StageTabs stages={stages} shown={shown} onShow={setShown} />
      {filtered && stages.every(({ deals }) => deals.length === 0) && (
        <div className="empty-state">
          <h2>{t('board.no-match')}</h2>
          <button type="button" className="button" onClick={onClear}>
            {t('board.clear')}
          </button>
        </div>
      )}
      <div className="board" ref={columns}>
        {stages.map((stage, place) => (
          <div key={stage.id} className="board-slot" data-shown={stage.id === shown ? '' : undefined}>
            <StageColumn
              stage={stage}
              stages={board.stages}
              now={now}
              filtered={filtered}
              dragged={dragged}
              newDeal={place === 0 && board.startForms.length > 0 ? <NewDealLink process={board.process} /> : null}
              onDrag={(deal) => {
                setDragged(deal);
                if (deal !== null) mover.prepare(deal.id);
              }}
              onMove={begin}
              onPrepare={mover.prepare}
            />
          </div>
        ))}
      </div>
      <LazyGate mover={mover} />
    </>
  );
}

/** Where nothing stands yet, the way to begin is in the column where it begins. */
function NewDealLink({ process }: { readonly process: string }) {
  const { t } = useTranslation();
  return (
    <Link className="button stage-new" to="/boards/$process/new" params={{ process }}>
      <Plus size={16} aria-hidden="true" />
      {t('board.new')}
    </Link>
  );
}

/** The overdue deals of a column; its sum is of all and would mislead. Those the board did not load stay counted. */
function overdueOnly(stage: BoardView['stages'][number]): BoardView['stages'][number] {
  const deals = stage.deals.filter(({ overdue }) => overdue);
  return { ...stage, deals, count: stage.count - stage.deals.length + deals.length, sum: null };
}
