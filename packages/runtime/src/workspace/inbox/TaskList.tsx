import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { moneyText } from '../board/money-text.ts';
import { usePersonName } from '../session/use-me.ts';
import { useTimeText } from '../words/use-reason.ts';
import { type Box, useTasks } from './use-tasks.ts';

/** The tasks of one box, newest first. */
export function TaskList({ box, current }: { readonly box: Box; readonly current: string | null }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const time = useTimeText();
  const query = useTasks(box);
  const tasks = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <LoadState query={query} blocks={[83, 83, 83]}>
      {tasks.length === 0 && (
        <div className="empty-state">
          <h2>{t(`inbox.empty.${box}`)}</h2>
          {box === 'todo' && <p>{t('inbox.empty.todo.hint')}</p>}
        </div>
      )}
      <ul className="task-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link
              to="/inbox/$task"
              params={{ task: task.id }}
              className="task-line"
              aria-current={task.id === current ? 'true' : undefined}
            >
              <span className="task-line-head">
                <span>{task.nodeTitle}</span>
                <time dateTime={task.openedAt}>{time(task.openedAt)}</time>
              </span>
              <strong>{task.dealTitle === '' ? task.dealNumber : task.dealTitle}</strong>
              <span className="task-line-head">
                <span>{t('inbox.from', { name: name(task.initiator) })}</span>
                <span>{moneyText(task.amount, i18n.language)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
          {t('deal.more')}
        </button>
      )}
    </LoadState>
  );
}
