import { useTranslation } from 'react-i18next';
import { usePageTitle } from './use-page-title.ts';

/** What stands where nothing is, or nothing one may see. */
export function NothingHere() {
  const { t } = useTranslation();
  usePageTitle(t('app.not-found'));
  return (
    <div className="empty-state">
      <h1>{t('app.not-found')}</h1>
      <p>{t('app.not-found.hint')}</p>
      <a className="button" href="/">
        {t('app.to-board')}
      </a>
    </div>
  );
}

/** The page of an address that does not exist. */
export function NotFound() {
  return (
    <main>
      <NothingHere />
    </main>
  );
}
