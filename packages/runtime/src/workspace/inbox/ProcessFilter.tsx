import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type InboxSearch, inboxSearch } from './box.ts';
import { useTaskCounts } from './use-tasks.ts';

/** Shows the to-dos of one process only; not there while all are of the same. */
export function ProcessFilter({ chosen }: { readonly chosen: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const processes = useTaskCounts()?.processes ?? [];
  if (processes.length < 2 && chosen === undefined) return null;
  return (
    <div className="inbox-filter">
      <select
        className="input"
        aria-label={t('inbox.filter.process')}
        value={chosen ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: '/inbox',
            search: (before: InboxSearch) =>
              inboxSearch({ ...before, process: target.value === '' ? undefined : target.value }),
          })
        }
      >
        <option value="">{t('inbox.filter.all')}</option>
        {processes.map(({ process, title, todo }) => (
          <option key={process} value={process}>
            {t('inbox.filter.one', { title, count: todo })}
          </option>
        ))}
      </select>
    </div>
  );
}
