import { useTranslation } from 'react-i18next';

/** The page of an address that does not exist. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className="empty-state">
      <p>{t('app.no-page')}</p>
      <a className="button" href="/design/">
        {t('app.no-page.back')}
      </a>
    </main>
  );
}
