import { Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStage } from './use-board.ts';

/** A menu with the stages a deal may be moved to. */
export interface MoveMenuProps {
  readonly title: string;
  readonly current: string;
  readonly stages: readonly Pick<BoardStage, 'id' | 'title'>[];
  readonly onMove: (to: string) => void;
  readonly children: ReactNode;
}

/** Moving without dragging (WCAG 2.5.7): the same command from a menu, by key, pointer or thumb. */
export function MoveMenu({ title, current, stages, onMove, children }: MoveMenuProps) {
  const { t } = useTranslation();
  const entries = stages
    .filter((stage) => stage.id !== current)
    .map((stage) => ({ key: stage.id, label: stage.title }));
  return (
    <Dropdown trigger={['click']} menu={{ items: entries, onClick: ({ key }) => onMove(key) }}>
      <button
        type="button"
        className="button button-quiet move-button"
        aria-label={t('board.move-of', { title })}
        title={t('board.move')}
      >
        {children}
      </button>
    </Dropdown>
  );
}
