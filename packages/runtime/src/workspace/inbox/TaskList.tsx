import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { LoadState } from '../app/LoadState.tsx';
import { moneyText } from '../board/money-text.ts';
import { DueMark } from '../words/DueMark.tsx';
import { Moment } from '../words/Moment.tsx';
import type { Box, Order } from './box.ts';
import type { TaskLine, useTasks } from './use-tasks.ts';

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
            <TaskLink task={task} current={task.id === current} told={box !== 'todo'} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="button more-button" onClick={() => void query.fetchNextPage()}>
          {t('deal.more')}
        </button>
      )}
    </LoadState>
  );
}

interface TaskLinkProps {
  readonly task: TaskLine;
  readonly current: boolean;
  /** It says what became of it; in the box of what is to do that would be the same word on every line. */
  readonly told: boolean;
}

function TaskLink({ task, current, told }: TaskLinkProps) {
  const { t, i18n } = useTranslation();
  const title = task.dealTitle === '' ? task.dealNumber : task.dealTitle;
  return (
    <Link
      to="/inbox/$task"
      params={{ task: task.id }}
      search={(before: object) => before}
      className="task-line"
      aria-current={current ? 'true' : undefined}
    >
      <span className="task-line-head">
        <span className="task-line-kind">{task.nodeTitle}</span>
        {task.kind === 'resubmit' && <span className="tag tag-warn">{t('inbox.returned')}</span>}
        {told && <span className="tag">{t(`deal.seat.${task.status}`)}</span>}
        {task.dueAt !== null && task.status === 'open' ? (
          <DueMark at={task.dueAt} />
        ) : (
          <Moment at={task.decidedAt ?? task.openedAt} />
        )}
      </span>
      <strong title={title}>{title}</strong>
      <span className="task-line-head">
        <Avatar name={task.startedBy.name} size={18} />
        <span className="task-line-kind">{task.startedBy.name}</span>
        <span className="task-line-amount">{moneyText(task.amount, i18n.language)}</span>
      </span>
    </Link>
  );
}
