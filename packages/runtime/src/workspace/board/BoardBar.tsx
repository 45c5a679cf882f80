import { useNavigate } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../overlay/Menu.tsx';
import type { BoardView } from './use-board.ts';
import { useBoards } from './use-boards.ts';

/** The left of the bar: which process, which version a new deal would get. */
export function BoardBar({ process, board }: { readonly process: string; readonly board: BoardView | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const boards = useBoards().data?.items ?? [];
  const title = board?.title ?? boards.find((entry) => entry.process === process)?.title ?? '';
  return (
    <>
      <h1 className="bar-title">
        {boards.length > 1 ? (
          <Menu
            className="board-switch"
            hint={t('board.process')}
            entries={boards.map((entry) => ({
              key: entry.process,
              label: entry.title,
              checked: entry.process === process,
            }))}
            onPick={(next) => void navigate({ to: '/boards/$process', params: { process: next } })}
          >
            <span>{title}</span>
            <ChevronDown size={16} aria-hidden="true" />
          </Menu>
        ) : (
          title
        )}
      </h1>
      {board !== undefined && (
        <span className={board.gray ? 'tag hatch wide-only' : 'tag wide-only'}>
          {t(board.gray ? 'board.version.gray' : 'board.version.stable', { version: board.version })}
        </span>
      )}
    </>
  );
}
