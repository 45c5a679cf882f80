import { Link } from '@tanstack/react-router';
import { Columns3, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The second bar of what can be looked at in two ways. */
export interface ViewBarProps {
  /** Key of the process; undefined on a list of all. */
  readonly process: string | undefined;
  readonly view: 'board' | 'list';
  readonly children: ReactNode;
}

/** Board or list of the same deals at the left; filters and figures of the page after it. */
export function ViewBar({ process, view, children }: ViewBarProps) {
  const { t } = useTranslation();
  return (
    <div className="view-bar">
      <nav className="segment" aria-label={t('board.views')}>
        <Link
          to={process === undefined ? '/' : '/boards/$process'}
          params={{ process }}
          aria-current={view === 'board' ? 'page' : undefined}
        >
          <Columns3 size={14} aria-hidden="true" />
          {t('board.view.board')}
        </Link>
        <Link
          to="/deals"
          search={process === undefined ? {} : { process }}
          aria-current={view === 'list' ? 'page' : undefined}
        >
          <List size={14} aria-hidden="true" />
          {t('board.view.list')}
        </Link>
      </nav>
      {children}
    </div>
  );
}
