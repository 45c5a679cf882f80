import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBoards } from '../board/use-boards.ts';
import { usePersonName } from '../session/use-me.ts';
import { type Box, type InboxSearch, inboxSearch } from './box.ts';
import { useTaskCounts } from './use-tasks.ts';

interface Choice {
  readonly key: string;
  readonly words: string;
}

/** Shows of a box only what is about one process, or from one person; each filter stands only where there is a choice. */
export function InboxFilters({ search }: { readonly search: InboxSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const processes = useProcesses(search.box ?? 'todo');
  const askers = useAskers(search);
  const filter = (change: Pick<InboxSearch, 'process'> | Pick<InboxSearch, 'from'>) =>
    void navigate({ to: '/inbox', search: inboxSearch({ ...search, ...change }) });
  const filters = [
    { name: 'process', choices: processes, chosen: search.process, all: t('inbox.filter.all') },
    { name: 'from', choices: askers, chosen: search.from, all: t('inbox.filter.anybody') },
  ].filter(({ choices, chosen }) => choices.length > 1 || chosen !== undefined);
  if (filters.length === 0) return null;
  return (
    <div className="inbox-filter">
      {filters.map(({ name, choices, chosen, all }) => (
        <select
          key={name}
          className="input"
          aria-label={t(`inbox.filter.${name}`)}
          value={chosen ?? ''}
          onChange={({ target }) => filter({ [name]: target.value === '' ? undefined : target.value })}
        >
          <option value="">{all}</option>
          {choices.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}

/** Of what is to do the processes that have something, counted; of the other boxes every process whose deals one may see. */
function useProcesses(box: Box): readonly Choice[] {
  const { t } = useTranslation();
  const counted = useTaskCounts()?.processes ?? [];
  const boards = useBoards().data?.items ?? [];
  if (box === 'todo')
    return counted.map(({ process, title, todo }) => ({
      key: process,
      words: t('inbox.filter.one', { title, count: todo }),
    }));
  const titles = new Map([...counted, ...boards].map(({ process, title }) => [process, title]));
  return [...titles].map(([key, words]) => ({ key, words }));
}

function useAskers({ box, from }: InboxSearch): readonly Choice[] {
  const { t } = useTranslation();
  const name = usePersonName();
  const askers = useTaskCounts()?.askers ?? [];
  if (box !== undefined) return from === undefined ? [] : [{ key: from, words: name(from) }];
  return askers.map(({ person, todo }) => ({
    key: person,
    words: t('inbox.filter.one', { title: name(person), count: todo }),
  }));
}
