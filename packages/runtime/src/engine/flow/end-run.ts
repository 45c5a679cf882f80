import { enterStage } from '../pipeline/enter-stage.ts';
import type { Run } from '../state.ts';
import { note, record, type Turn } from '../turn.ts';
import { closeOpenVisits } from './close-open-visits.ts';

/** How a run ends, and what the one who ended it said. */
export interface EndOfRun {
  readonly outcome: Exclude<Run['status'], 'running' | 'suspended' | 'returned'>;
  readonly comment?: string | null;
}

/** Ends a run with everything open in it, and carries out or drops the move that waited for it, in the same decision. */
export function endRun(turn: Turn, id: string, { outcome, comment = null }: EndOfRun): void {
  const run = turn.deal.runs[id];
  if (run === undefined || run.endedAt !== null) return;
  closeOpenVisits(turn, id, 'cancelled');
  record(turn, { kind: 'run-ended', run: id, outcome, comment });
  note(turn, { flow: run.flow, what: { code: `run-${outcome}`, params: { flow: run.flow } } });
  const { move } = turn.deal;
  if (move?.run !== id) return;
  if (outcome === 'approved') enterStage(turn, move.to, { waiver: null, mover: move.by });
  else record(turn, { kind: 'move-dropped', to: move.to, outcome });
}
