import type { Deal, Run } from './state.ts';

/**
 * Whether a stranger's submission started a run. The owner speaks for it, since a stranger has no superiors, but he did not ask.
 * Such a run begins in the very command that began the deal, at the same moment of the clock.
 */
export function isByStranger(deal: Pick<Deal, 'initiator' | 'startedAt'>, run: Pick<Run, 'startedAt'>): boolean {
  return deal.initiator === null && run.startedAt === deal.startedAt;
}
