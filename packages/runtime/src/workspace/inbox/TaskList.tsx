import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { BatchBar } from './BatchBar.tsx';
import { aloneBecause } from './batch.ts';
import type { Box, Order } from './box.ts';
import { TaskLink } from './TaskLink.tsx';
import { useBatch } from './use-batch.ts';
import type { useTasks } from './use-tasks.ts';

/** A box with its tasks. */
export interface TaskListProps {
  readonly box: Box;
  readonly order: Order;
  readonly query: ReturnType<typeof useTasks>;
  /** The task that stands open beside the list. */
  readonly current: string | null;
}

/** The tasks of one box in the order asked for. */
export function TaskList({ box, order, query, current }: TaskListProps) {
  const { t } = useTranslation();
  const tasks = query.data?.pages.flatMap((page) => page.items) ?? [];
  const batch = useBatch(tasks);
  const offered = box === 'todo' ? batch.tickable : null;
  return (
    <LoadState query={query} blocks={[83, 83, 83]}>
      {tasks.length === 0 && (
        <div className="empty-state">
          <h2>{t(`inbox.empty.${order === 'late' ? order : box}`)}</h2>
          {box === 'todo' && order !== 'late' && <p>{t('inbox.empty.todo.hint')}</p>}
        </div>
      )}
      <ul className="task-list">
        {tasks.map((task) => (
          <li key={task.id}>
            {offered?.has(task.id) === true && (
              <input
                type="checkbox"
                aria-label={t('inbox.batch.tick', { title: task.dealTitle === '' ? task.dealNumber : task.dealTitle })}
                checked={batch.ticked.includes(task.id)}
                onChange={() => batch.toggle(task.id)}
              />
            )}
            <TaskLink
              task={task}
              current={task.id === current}
              box={box}
              alone={offered !== null && offered.size > 0 ? aloneBecause(task) : null}
            />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="button more-button" onClick={() => void query.fetchNextPage()}>
          {t('deal.more')}
        </button>
      )}
      <BatchBar batch={batch} />
    </LoadState>
  );
}
