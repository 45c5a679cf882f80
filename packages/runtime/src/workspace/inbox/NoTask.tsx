import { useSearch } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inboxSearch } from './box.ts';
import { shownBy, useTasks } from './use-tasks.ts';

/** Stands beside the list while no task is chosen; an empty list says enough itself. */
export function NoTask() {
  const { t } = useTranslation();
  const { data } = useTasks(shownBy(inboxSearch(useSearch({ strict: false }))));
  if (data?.pages.every(({ items }) => items.length === 0) !== false) return null;
  return (
    <div className="empty-state">
      <Inbox size={24} aria-hidden="true" />
      <p>{t('inbox.pick')}</p>
    </div>
  );
}
