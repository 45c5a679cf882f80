import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Stands beside the list while no task is chosen. */
export function NoTask() {
  const { t } = useTranslation();
  return (
    <div className="empty-state">
      <Inbox size={24} aria-hidden="true" />
      <p>{t('inbox.pick')}</p>
    </div>
  );
}
