import type { Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { closeVisit } from './close-visit.ts';

/** A branch of an open block, and how it ends. */
export interface BranchEnd extends NonNullable<Visit['parent']> {
  readonly outcome: 'done' | 'rejected' | 'returned' | 'cancelled';
}

/** Ends a branch with whatever is still under way in it, and tells its block. */
export function closeBranch(turn: Turn, run: string, { visit, branch, outcome }: BranchEnd): void {
  const at = { run, visit };
  for (const child of turn.deal.runs[run]?.open ?? []) {
    const inside = child.parent?.visit === visit && child.parent.branch === branch;
    if (inside) closeVisit(turn, { run, visit: child.id }, 'cancelled');
  }
  record(turn, { kind: 'branch-closed', run, visit, branch, outcome });
  turn.queue.push({ do: 'signal', ...at, signal: { kind: 'branch-ended', branch } });
}
