import type { ProcessDefinition } from '@dealwright/shared';
import { revivalRefused } from './revival.ts';
import type { Deal, Reason, Run } from './state.ts';

/**
 * Why a request cannot be sent again by who asked for it, or null: it must have come back to him, or be his draft since it was withdrawn,
 * as long as nothing has been built on its end (S-26).
 */
export function resubmissionRefused(definition: ProcessDefinition, deal: Deal, run: Run): Reason | null {
  const { flow, status } = run;
  if (status === 'withdrawn') return revivalRefused(definition, deal, run);
  if (run.endedAt !== null) return { code: 'run-ended', params: { flow, outcome: status } };
  return status === 'returned' ? null : { code: 'run-not-returned', params: { flow } };
}
