import type { FieldValues } from '@dealwright/shared';
import type { CommandWish } from '../command/use-command.ts';
import type { Chosen } from '../route/RouteChoices.tsx';
import type { TaskView } from './use-tasks.ts';

/** What is done with one press of a button: the decisions of a task, and what its initiator answers to a returned run. */
export const deeds = ['approve', 'complete', 'resubmit', 'reject', 'abstain', 'withdraw'] as const;

/** One of them. */
export type Deed = (typeof deeds)[number];

/** Whether a deed must say why: a no always, a yes where the node asks for it. */
export function needsComment(deed: Deed, asks: Pick<TaskView['asks'], 'comment'>): boolean {
  return deed === 'reject' || (asks.comment && (deed === 'approve' || deed === 'complete'));
}

/** Whether a deed sends what was entered in the form, which must then be right. */
export function sendsForm(deed: Deed): boolean {
  return deed === 'approve' || deed === 'complete' || deed === 'resubmit';
}

/** Whether a deed decides a task: it may then be signed and take files along. What answers a run does neither. */
export function isDecision(deed: Deed): boolean {
  return deed !== 'resubmit' && deed !== 'withdraw';
}

/** What was entered for a decision. */
export interface Entered {
  readonly view: Pick<TaskView, 'task' | 'run'>;
  readonly comment: string;
  readonly values: FieldValues;
  readonly chosen?: Chosen;
  /** The file of the signature; null where none is asked for. */
  readonly signature?: string | null;
  /** Files that go along. */
  readonly files?: readonly string[];
  /** People whom the comment names. */
  readonly mentions?: readonly string[];
}

/** The command behind a deed. A resubmission and a withdrawal answer the run, everything else the task. */
export function decisionCommand(
  deed: Deed,
  { view, comment, values, chosen, signature, files = [], mentions = [] }: Entered,
): CommandWish {
  const words = comment.trim();
  const choosing = sendsForm(deed) && Object.keys(chosen ?? {}).length > 0;
  return {
    kind: deed,
    ...(deed === 'resubmit' || deed === 'withdraw' ? { run: view.run.id } : { task: view.task.id }),
    ...(sendsForm(deed) ? { values: { ...values } } : {}),
    ...(words === '' ? {} : { comment: words }),
    ...(choosing ? { choose: chosen } : {}),
    ...(typeof signature === 'string' && isDecision(deed) ? { signature } : {}),
    ...(files.length > 0 && isDecision(deed) ? { files: [...files] } : {}),
    ...(mentions.length > 0 ? { mentions: [...mentions] } : {}),
  } as CommandWish;
}
