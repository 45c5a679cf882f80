import type { TaskLine } from './use-tasks.ts';

/** Most tasks that one batch takes. */
export const mostInBatch = 50;

/** Whether a task is a plain decision at a node of approval, which may be taken together with others of the same node. */
function isApproval({ kind, status, run }: TaskLine): boolean {
  return kind === 'approve' && status === 'open' && run !== null;
}

/** Where a task stands; only tasks of one place are approved together (S-32). */
function placeOf({ process, node }: TaskLine): string {
  return `${process} ${node}`;
}

/** The tasks that may be ticked: approvals that are not alone at their node; once one is ticked, only those of its node. */
export function tickable(tasks: readonly TaskLine[], ticked: ReadonlySet<string>): ReadonlySet<string> {
  const approvals = tasks.filter(isApproval);
  const first = approvals.find(({ id }) => ticked.has(id));
  const fits = (task: TaskLine) =>
    first === undefined
      ? approvals.some((other) => other.id !== task.id && placeOf(other) === placeOf(task))
      : placeOf(first) === placeOf(task);
  return new Set(approvals.filter(fits).map(({ id }) => id));
}
