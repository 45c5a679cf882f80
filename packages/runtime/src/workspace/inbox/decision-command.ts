import type { FieldValues } from '@dealwright/shared';
import type { CommandWish } from '../command/use-command.ts';
import type { TaskView } from './use-tasks.ts';

/** What can be done with a task, besides handing it over. */
export const deeds = ['approve', 'complete', 'resubmit', 'reject', 'return', 'withdraw'] as const;

/** One of them. */
export type Deed = (typeof deeds)[number];

/** Whether a deed says no and must say why. */
export function needsComment(deed: Deed): boolean {
  return deed === 'reject' || deed === 'return';
}

/** Whether a deed sends what was entered in the form, which must then be right. */
export function sendsForm(deed: Deed): boolean {
  return deed === 'approve' || deed === 'complete' || deed === 'resubmit';
}

/** What was entered for a decision. */
export interface Entered {
  readonly view: Pick<TaskView, 'task' | 'run'>;
  readonly comment: string;
  readonly values: FieldValues;
}

/** The command behind a deed. A resubmission and a withdrawal answer the run, everything else the task. */
export function decisionCommand(deed: Deed, { view, comment, values }: Entered): CommandWish {
  const words = comment.trim();
  return {
    kind: deed,
    ...(deed === 'resubmit' || deed === 'withdraw' ? { run: view.run.id } : { task: view.task.id }),
    ...(deed === 'return' ? { to: 'start' } : {}),
    ...(sendsForm(deed) ? { values: { ...values } } : {}),
    ...(words === '' ? {} : { comment: words }),
  } as CommandWish;
}
