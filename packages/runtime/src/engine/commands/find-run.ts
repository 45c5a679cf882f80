import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import type { Run } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';

type Found = Run | { readonly refused: Refusal };

/** A run that has not ended and that this person may speak for: its initiator, or an administrator of the organization. */
export function findOwnRun(turn: Turn, id: string, person: string): Found {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined || run.endedAt === null) return findAskedRun(turn, id, person);
  return { refused: refuse('run-ended', { flow: run.flow, outcome: run.status }) };
}

/** The same, whether the run has ended or not. */
export function findAskedRun(turn: Turn, id: string, person: string): Found {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return { refused: refuse('unknown-run', { run: id }) };
  const may = run.initiator === person || turn.context.organization.administrators.includes(person);
  return may ? run : { refused: refuse('not-the-initiator', { person: run.initiator }) };
}
