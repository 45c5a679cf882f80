import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Segment } from '../app/Segment.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useKeys } from '../keys/use-keys.ts';
import { boxes, inboxSearch, orders } from './box.ts';
import { InboxFilters } from './InboxFilters.tsx';
import { neighbours } from './neighbours.ts';
import { TaskList } from './TaskList.tsx';
import { shownBy, useTaskCounts, useTasks } from './use-tasks.ts';

/** List left, decision right; on a phone one after the other. */
export function InboxPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { task } = useParams({ strict: false });
  const search = inboxSearch(useSearch({ strict: false }));
  const shown = shownBy(search);
  const { box, order } = shown;
  const query = useTasks(shown);
  const counts = useTaskCounts();
  const ids = query.data?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [];
  usePageTitle(t('inbox.title'));
  const go = (id: string | null) => {
    if (id === null) return false;
    void navigate({ to: '/inbox/$task', params: { task: id }, search: (before: object) => before });
    return true;
  };
  useKeys({
    j: () => go(neighbours(ids, task ?? '').after),
    k: () => go(neighbours(ids, task ?? '').before),
  });
  return (
    <>
      <header className="bar inbox-bar" data-open={task === undefined ? undefined : ''}>
        <h1 className="bar-title">{t('inbox.title')}</h1>
        <Segment
          label={t('inbox.boxes')}
          choices={boxes}
          chosen={box}
          onChoose={(next) => void navigate({ to: '/inbox', search: inboxSearch({ box: next }) })}
          wordsOf={(each) => countedWords(t, t(`inbox.${each}`), each === 'done' ? 0 : counts?.[each])}
        />
      </header>
      <main className="inbox" data-open={task === undefined ? undefined : ''}>
        <nav className="inbox-list" aria-label={t('inbox.list')}>
          {box === 'todo' && (
            <div className="inbox-order">
              <Segment
                label={t('inbox.order')}
                choices={orders}
                chosen={order}
                onChoose={(next) => void navigate({ to: '/inbox', search: inboxSearch({ ...search, order: next }) })}
                wordsOf={(each) => countedWords(t, t(`inbox.order.${each}`), each === 'late' ? counts?.late : 0)}
              />
            </div>
          )}
          <InboxFilters search={search} />
          <TaskList box={box} order={order} query={query} current={task ?? null} />
        </nav>
        <div className="inbox-page">
          <Outlet />
        </div>
      </main>
    </>
  );
}

/** A word with how much there is; nothing is not counted. */
function countedWords(t: TFunction, words: string, count = 0): string {
  return count === 0 ? words : t('inbox.counted', { box: words, count });
}
