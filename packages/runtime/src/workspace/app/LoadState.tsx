import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../client.ts';
import { NothingHere } from './NotFound.tsx';

/** What a page needs of a query to show waiting and failure. */
export interface LoadStateProps {
  readonly query: {
    readonly data: unknown;
    readonly isPending: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  /** Heights of the grey blocks that stand where the content will be, so that nothing jumps. */
  readonly blocks: readonly number[];
  readonly children: ReactNode;
}

/** Grey blocks of the final height while loading, the reason and a way out on failure, else the content. What was loaded once stays when a renewal fails. */
export function LoadState({ query, blocks, children }: LoadStateProps) {
  const { t } = useTranslation();
  if (isApiError(query.error, 'not-found')) return <NothingHere />;
  if (query.error !== null && query.error !== undefined && query.data === undefined) {
    return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.isPending) {
    return (
      <div className="load-blocks" aria-busy="true">
        <p className="visually-hidden">{t('app.loading')}</p>
        {blocks.map((height, index) => (
          <div key={index} className="skeleton" style={{ height }} />
        ))}
      </div>
    );
  }
  return children;
}

/** Why something did not come, and a way to ask again. */
export function LoadFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const words = isApiError(error) && error.status > 0 ? error.message : t('shell.failed');
  return (
    <div className="empty-state" role="alert">
      <h2>{words}</h2>
      <button type="button" className="button" onClick={onRetry}>
        <RefreshCw size={16} aria-hidden="true" />
        {t('shell.retry')}
      </button>
    </div>
  );
}
