import { Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { useNow } from '../app/use-now.ts';
import { BoardBar } from './BoardBar.tsx';
import { GateDialog } from './GateDialog.tsx';
import { StageColumn } from './StageColumn.tsx';
import { StageTabs } from './StageTabs.tsx';
import { type BoardDeal, type BoardView, useBoard } from './use-board.ts';
import { useMove } from './use-move.ts';

/** The board of one process: where the money stands, and moving a deal without opening it. */
export function Board({ process }: { readonly process: string }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const query = useBoard(process, useDeferredValue(search.trim()));
  return (
    <>
      <header className="bar">
        <BoardBar process={process} board={query.data} />
        <label className="bar-search">
          <Search size={16} aria-hidden="true" />
          <span className="visually-hidden">{t('board.search')}</span>
          <input
            type="search"
            placeholder={t('board.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <span className="bar-space" />
        {(query.data?.startForms.length ?? 0) > 0 && (
          <a className="button button-primary" href={`/boards/${process}/new`}>
            <Plus size={16} aria-hidden="true" />
            <span className="wide-only">{t('board.new')}</span>
          </a>
        )}
      </header>
      <main className="board-main">
        <LoadState query={query} blocks={[48, 480]}>
          {query.data !== undefined && (
            <Columns board={query.data} filtered={search !== ''} onClear={() => setSearch('')} />
          )}
        </LoadState>
      </main>
    </>
  );
}

interface ColumnsProps {
  readonly board: BoardView;
  readonly filtered: boolean;
  readonly onClear: () => void;
}

function Columns({ board, filtered, onClear }: ColumnsProps) {
  const { t } = useTranslation();
  const now = useNow();
  const { move, open, close } = useMove();
  const [dragged, setDragged] = useState<BoardDeal | null>(null);
  const [shown, setShown] = useState(board.stages[0]?.id ?? '');
  const begin = (deal: BoardDeal, to: string) => {
    const stage = board.stages.find((candidate) => candidate.id === to);
    if (stage === undefined) return;
    void move({
      deal: deal.id,
      title: deal.title === '' ? deal.number : deal.title,
      process: board.process,
      to,
      stage: stage.title,
    });
  };
  const none = board.stages.every((stage) => stage.deals.length === 0);
  return (
    <>
      <StageTabs stages={board.stages} shown={shown} onShow={setShown} />
      {filtered && none && (
        <div className="empty-state">
          <h2>{t('board.no-match')}</h2>
          <button type="button" className="button" onClick={onClear}>
            {t('board.clear')}
          </button>
        </div>
      )}
      <div className="board" data-shown={shown}>
        {board.stages.map((stage) => (
          <div key={stage.id} className="board-slot" data-shown={stage.id === shown ? '' : undefined}>
            <StageColumn
              stage={stage}
              stages={board.stages}
              now={now}
              dragged={dragged}
              onDrag={setDragged}
              onMove={begin}
            />
          </div>
        ))}
      </div>
      {open !== null && (
        <GateDialog wish={open.wish} gap={open.gap} onMove={(extras) => move(open.wish, extras)} onClose={close} />
      )}
    </>
  );
}
