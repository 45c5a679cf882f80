import type { ProcessDefinition } from '@dealwright/shared';
import { refuseMove } from './pipeline/legal-moves.ts';
import type { Deal, Reason, Run } from './state.ts';

/**
 * Why a run that has ended cannot be opened again, or null (S-26). Only what ended without an approval is, as long as nothing has
 * been built on its end: no flow that called it went on, nobody has asked anew, and the move it was asked for may still be made.
 */
export function revivalRefused(definition: ProcessDefinition, deal: Deal, run: Run): Reason | null {
  const { flow, droppedMove: dropped } = run;
  if (deal.status !== 'open') return { code: 'deal-ended', params: {} };
  if (run.endedAt === null) return { code: 'revive-not-ended', params: { flow } };
  if (run.status === 'approved') return { code: 'revive-approved', params: { flow } };
  const caller = deal.runs[run.parent?.run ?? ''];
  if (run.parent !== undefined) return { code: 'revive-called', params: { flow: caller?.flow ?? flow } };
  if (askedAnew(deal, run)) return { code: 'revive-asked-anew', params: { flow } };
  return dropped === undefined ? null : refuseMove(definition, deal, dropped.to);
}

/** A later run asks the same: of the same flow, or to revoke the same approval. */
function askedAnew({ runs }: Deal, run: Run): boolean {
  const all = Object.values(runs);
  const later = all.slice(all.findIndex(({ id }) => id === run.id) + 1);
  return later.some(
    ({ flow, revokes, parent }) => flow === run.flow && revokes === run.revokes && parent === undefined,
  );
}
