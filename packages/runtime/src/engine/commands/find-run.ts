import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import type { Run } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';

/** A run that has not ended and that this person may speak for: its initiator, or an administrator of the organization. */
export function findOwnRun(turn: Turn, id: string, person: string): Run | { readonly refused: Refusal } {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return { refused: refuse('unknown-run', { run: id }) };
  if (run.endedAt !== null) return { refused: refuse('run-ended', { flow: run.flow, outcome: run.status }) };
  const may = run.initiator === person || turn.context.organization.administrators.includes(person);
  return may ? run : { refused: refuse('not-the-initiator', { person: run.initiator }) };
}
