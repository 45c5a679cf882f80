import type { TaskLine } from './use-tasks.ts';

/** Most tasks that one batch takes. */
export const mostInBatch = 50;

/** Whether a task may be taken together with others of its node: the server says why not (S-32). */
function isApproval({ batch, status, run }: TaskLine): boolean {
  return batch === null && status === 'open' && run !== null;
}

/** Why an approval among others that may be ticked may not: what the reader would wonder about. */
export function aloneBecause({ batch, status }: TaskLine): string | null {
  return batch === null || batch.reason === 'no-approval' || status !== 'open' ? null : batch.message;
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
