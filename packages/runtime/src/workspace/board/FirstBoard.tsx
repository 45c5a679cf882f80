import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { useBoards } from './use-boards.ts';

/** Home: the first board there is, or what to do when there is none. */
export function FirstBoard() {
  const { t } = useTranslation();
  const query = useBoards();
  const first = query.data?.items[0];
  return (
    <LoadState query={query} blocks={[48, 480]}>
      {first === undefined ? (
        <main className="empty-state">
          <h1>{t('app.no-process')}</h1>
          <p>{t('app.no-process.hint')}</p>
        </main>
      ) : (
        <Navigate to="/boards/$process" params={{ process: first.process }} replace />
      )}
    </LoadState>
  );
}
