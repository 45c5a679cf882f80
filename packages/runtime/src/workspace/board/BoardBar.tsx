import { listBoards } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import type { BoardView } from './use-board.ts';

/** Boards the person may open. */
export function useBoards() {
  return useQuery({ queryKey: ['boards'], queryFn: ({ signal }) => callRoute(listBoards, { signal }) });
}

/** The left of the bar: which process, which version a new deal would get. */
export function BoardBar({ process, board }: { readonly process: string; readonly board: BoardView | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const boards = useBoards().data?.items ?? [];
  return (
    <>
      <h1 className="visually-hidden">{board?.title ?? process}</h1>
      <Select
        aria-label={t('board.process')}
        variant="borderless"
        className="board-switch"
        popupMatchSelectWidth={false}
        value={process}
        options={boards.map((entry) => ({ value: entry.process, label: entry.title }))}
        onChange={(next) => void navigate({ to: '/boards/$process', params: { process: next } })}
      />
      {board !== undefined && (
        <span className={board.gray ? 'tag hatch wide-only' : 'tag wide-only'}>
          {t(board.gray ? 'board.version.gray' : 'board.version.stable', { version: board.version })}
        </span>
      )}
    </>
  );
}
