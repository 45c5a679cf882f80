import type { ProcessDefinition } from '@dealwright/shared';
import { flowOf } from './flow/blocks.ts';
import type { Reason, Run } from './state.ts';
import { visitsOf } from './visits.ts';

/** Why the initiator may not withdraw his request now, or null: the policy of the flow says until when (S-26). */
export function withdrawalRefused(definition: ProcessDefinition, run: Run): Reason | null {
  const { flow, status } = run;
  const policy = flowOf(definition, run)?.withdraw ?? 'beforeFirstDecision';
  if (run.endedAt !== null) return { code: 'run-ended', params: { flow, outcome: status } };
  if (status === 'suspended') return { code: 'run-suspended', params: { flow } };
  if (policy === 'never') return { code: 'withdraw-never', params: { flow } };
  if (policy === 'beforeFirstDecision' && decided(run)) return { code: 'withdraw-too-late', params: { flow } };
  return null;
}

/** A run that came back to its initiator is his to withdraw; otherwise one decision of this epoch, or where people still decide, holds it. */
function decided(run: Run): boolean {
  if (run.status === 'returned') return false;
  const visits = visitsOf(run).filter(({ epoch, status }) => epoch === run.epoch || status === 'open');
  return visits.some(({ seats }) => seats.some(({ decidedBy }) => decidedBy !== null));
}
