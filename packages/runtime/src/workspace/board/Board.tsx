import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { SearchBox } from '../app/SearchBox.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useKeys } from '../keys/use-keys.ts';
import { BoardBar } from './BoardBar.tsx';
import { BoardFigures } from './BoardFigures.tsx';
import { totalsOf } from './board-totals.ts';
import { Columns } from './Columns.tsx';
import { useBoard } from './use-board.ts';
import { ViewBar } from './ViewBar.tsx';

/** The board of one process: where the money stands, and moving a deal without opening it. */
export function Board({ process }: { readonly process: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [late, setLate] = useState(false);
  const query = useBoard(process, useDeferredValue(search.trim()));
  const board = query.data;
  const startable = (board?.startForms.length ?? 0) > 0;
  usePageTitle(board?.title);
  useKeys({
    n: () => (startable ? void navigate({ to: '/boards/$process/new', params: { process } }) : false),
    o: () => setLate(!late),
  });
  return (
    <>
      <header className="bar">
        <BoardBar process={process} board={board} />
        <span className="bar-space" />
        <SearchBox label={t('board.search')} value={search} onChange={setSearch} />
        <span className="bar-space" />
        {startable && (
          <Link className="button button-primary" to="/boards/$process/new" params={{ process }}>
            <Plus size={16} aria-hidden="true" />
            <span className="wide-word">{t('board.new')}</span>
          </Link>
        )}
      </header>
      <main className="board-main">
        <ViewBar process={process} view="board">
          {board !== undefined && <BoardFigures totals={totalsOf(board.stages)} late={late} onLate={setLate} />}
        </ViewBar>
        <LoadState query={query} blocks={[480]}>
          {board !== undefined && (
            <Columns
              board={board}
              late={late}
              filtered={search !== '' || late}
              onClear={() => {
                setSearch('');
                setLate(false);
              }}
            />
          )}
        </LoadState>
      </main>
    </>
  );
}
