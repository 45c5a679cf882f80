import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf } from '../flow/blocks.ts';
import { endRun } from '../flow/end-run.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';
import { visitsOf } from '../visits.ts';
import { findOwnRun } from './find-run.ts';

/** The initiator takes his request back while the flow's policy allows it (S-26); an administrator may always. */
export function withdraw(turn: Turn, { run: id, comment, by }: CommandOf<'withdraw'>): Refusal | null {
  const person = personOf(by);
  const run = findOwnRun(turn, id, person);
  if ('refused' in run) return run.refused;
  const policy = flowOf(turn.definition, run)?.withdraw ?? 'beforeFirstDecision';
  if (!turn.context.organization.administrators.includes(person)) {
    if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
    if (policy === 'never') return refuse('withdraw-never', { flow: run.flow });
    if (policy === 'beforeFirstDecision' && decided(run)) return refuse('withdraw-too-late', { flow: run.flow });
  }
  turn.cause = { code: 'others-withdrawn', params: { person, decision: 'withdrawn' } };
  endRun(turn, id, { outcome: 'withdrawn', comment: comment ?? null });
  return null;
}

/** A run that came back to its initiator is his to withdraw; otherwise one decision of this epoch, or where people still decide, holds it. */
function decided(run: Run): boolean {
  if (run.status === 'returned') return false;
  const visits = visitsOf(run).filter(({ epoch, status }) => epoch === run.epoch || status === 'open');
  return visits.some(({ seats }) => seats.some(({ decidedBy }) => decidedBy !== null));
}
