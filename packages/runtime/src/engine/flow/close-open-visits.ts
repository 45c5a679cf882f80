import type { Turn } from '../turn.ts';
import { closeVisit, type VisitOutcome } from './close-visit.ts';

/** Closes all open visits of a run; those inside a block close with it. */
export function closeOpenVisits(turn: Turn, run: string, outcome: VisitOutcome): void {
  for (const visit of Object.values(turn.deal.runs[run]?.visits ?? {})) {
    if (visit.parent === null) closeVisit(turn, { run, visit: visit.id }, outcome);
  }
}
