import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../overlay/Menu.tsx';
import type { StageName } from './use-move.ts';

/** A menu with the stages a deal may be moved to. */
export interface MoveMenuProps {
  /** The deal's title where many menus stand on a page; left out: the words of the button name it. */
  readonly title?: string;
  readonly current: string;
  readonly stages: readonly StageName[];
  readonly onMove: (to: string) => void;
  readonly onOpen?: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Moving without dragging (WCAG 2.5.7): the same command from a menu, by key, pointer or thumb. */
export function MoveMenu({ title, current, stages, onMove, onOpen, className = '', children }: MoveMenuProps) {
  const { t } = useTranslation();
  const entries = stages.filter(({ id }) => id !== current).map(({ id, title: label }) => ({ key: id, label }));
  return (
    <Menu
      entries={entries}
      onPick={onMove}
      className={`button button-quiet move-button ${className}`}
      {...(title === undefined ? {} : { label: t('board.move-of', { title }) })}
      hint={t('board.move')}
      {...(onOpen === undefined ? {} : { onOpen })}
    >
      {children}
    </Menu>
  );
}
