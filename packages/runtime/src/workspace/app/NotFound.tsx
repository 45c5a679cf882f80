import { useTranslation } from 'react-i18next';

/** What stands where nothing is, or nothing one may see. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className="empty-state">
      <h2>{t('app.not-found')}</h2>
      <p>{t('app.not-found.hint')}</p>
      <a className="button" href="/">
        {t('app.to-board')}
      </a>
    </main>
  );
}
