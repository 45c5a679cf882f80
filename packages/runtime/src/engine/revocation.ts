import type { ProcessDefinition } from '@dealwright/shared';
import { flowOf, nodeOf } from './flow/blocks.ts';
import { kindOfNode } from './flow/kind-of-node.ts';
import type { Deal, Run, Visit } from './state.ts';
import { visitsOf } from './visits.ts';

/** Whether the initiator of a run or an administrator may ask to revoke its approval now (S-26). */
export function mayBeRevoked(definition: ProcessDefinition, deal: Deal, run: Run): boolean {
  const stands = run.status === 'approved' && run.revokedBy === undefined && deal.status === 'open';
  if (!stands || flowOf(definition, run)?.revoke === undefined) return false;
  return !Object.values(deal.runs).some(({ revokes, endedAt }) => revokes === run.id && endedAt === null);
}

/** Visits of a run that did something which stays done: values written, records made, systems called (S-26, S-27). */
export function lastingVisits(definition: ProcessDefinition, run: Run): readonly Visit[] {
  return visitsOf(run).filter((visit) => {
    const node = visit.status === 'done' ? nodeOf(definition, run, visit) : undefined;
    return node !== undefined && kindOfNode(node)?.lasting === true;
  });
}
