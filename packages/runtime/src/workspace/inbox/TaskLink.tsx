import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { moneyText } from '../board/money-text.ts';
import { usePersonName } from '../session/use-me.ts';
import { DueMark } from '../words/DueMark.tsx';
import { Moment } from '../words/Moment.tsx';
import { useReason } from '../words/use-reason.ts';
import { useRowWords } from '../words/use-row-words.ts';
import type { Box } from './box.ts';
import type { TaskLine } from './use-tasks.ts';

/** A line of a box. */
export interface TaskLinkProps {
  readonly task: TaskLine;
  readonly current: boolean;
  readonly box: Box;
  /** Why it cannot be approved together with others; null where that needs no word. */
  readonly alone: string | null;
}

/** A line that leads to its decision page; what one was told leads to the deal it is about. */
export function TaskLink({ task, current, ...rest }: TaskLinkProps) {
  if (task.kind === 'notified')
    return (
      <Link to="/deals/$deal" params={{ deal: task.deal }} className="task-line">
        <LineWords task={task} {...rest} />
      </Link>
    );
  return (
    <Link
      to="/inbox/$task"
      params={{ task: task.id }}
      search={(before: object) => before}
      className="task-line"
      aria-current={current ? 'true' : undefined}
    >
      <LineWords task={task} {...rest} />
    </Link>
  );
}

/** In the box of what is to do the state would be the same word on every line; what one started oneself names who has it. */
function LineWords({ task, box, alone }: Omit<TaskLinkProps, 'current'>) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const reason = useReason(null);
  const row = useRowWords()(task.row);
  const title = task.dealTitle === '' ? task.dealNumber : task.dealTitle;
  const notified = task.kind === 'notified';
  const told = box !== 'todo' && !notified;
  const who = box === 'started' ? name(task.person) : task.startedBy.name;
  return (
    <>
      <span className="task-line-head">
        <span className="task-line-kind">{notified ? reason('notify', task.because) : task.nodeTitle}</span>
        {task.kind === 'resubmit' && <span className="tag tag-warn">{t('inbox.returned')}</span>}
        {task.kind === 'advice' && <span className="tag">{t('inbox.advice')}</span>}
        {task.for !== null && <span className="tag tag-for">{t('inbox.for', { name: name(task.for) })}</span>}
        {task.claimed && box === 'todo' && <span className="tag">{t('inbox.claimed')}</span>}
        {notified && task.status === 'open' && <span className="tag">{t('inbox.unread')}</span>}
        {told && <span className="tag">{t(`deal.seat.${task.status}`)}</span>}
        {task.dueAt !== null && task.status === 'open' && !notified ? (
          <DueMark at={task.dueAt} />
        ) : (
          <Moment at={notified ? task.openedAt : (task.decidedAt ?? task.openedAt)} />
        )}
      </span>
      <strong title={title}>{title}</strong>
      {row !== null && <span className="task-line-row">{row}</span>}
      {alone !== null && <span className="task-line-row">{t('inbox.alone', { reason: alone })}</span>}
      <span className="task-line-head">
        <Avatar name={who} size={18} />
        <span className="task-line-kind">{who}</span>
        <span className="task-line-amount">{moneyText(task.amount, i18n.language)}</span>
      </span>
    </>
  );
}
