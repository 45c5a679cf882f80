import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../app/use-words.ts';

interface ColumnFrameProps {
  readonly id: 'problems' | 'changes' | 'impact';
  /** Beside the heading. */
  readonly aside?: ReactNode;
  readonly query: { readonly isPending: boolean; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: ReactNode;
}

/** One column of the gate: its head stays, its body scrolls on its own; grey rows while waiting, the reason when it failed. */
export function ColumnFrame({ id, aside, query, children }: ColumnFrameProps) {
  const { t } = useWords();
  return (
    <section
      className="publish-column"
      id={`publish-${id}`}
      data-column={id}
      tabIndex={-1}
      aria-label={t(`publish.${id}`)}
    >
      <header>
        <h3>{t(`publish.${id}`)}</h3>
        {aside}
      </header>
      <div className="publish-scroll">
        {query.error !== null ? (
          <div className="empty-state" role="alert">
            <p>{query.error.message}</p>
            <button type="button" className="button" onClick={() => void query.refetch()}>
              <RefreshCw size={16} aria-hidden="true" />
              {t('publish.recheck')}
            </button>
          </div>
        ) : query.isPending ? (
          <div className="publish-waiting" aria-busy="true">
            {[40, 40, 40, 40, 40].map((height, index) => (
              <div key={index} className="skeleton" style={{ height }} />
            ))}
          </div>
        ) : (
          children
        )}
      </div>
    </section>
  );
}
