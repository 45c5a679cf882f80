import { enterStage } from '../pipeline/enter-stage.ts';
import { record, type Turn } from '../turn.ts';
import { type EndOfRun, finishRun } from './close-visit.ts';

/** Ends a run with everything open in it, and tells in the same decision who waited for it: a move that was held, the node of another run. */
export function endRun(turn: Turn, id: string, end: EndOfRun): void {
  if (!finishRun(turn, id, end)) return;
  const { parent, revokes } = turn.deal.runs[id] ?? {};
  if (revokes !== undefined && end.outcome === 'approved')
    record(turn, { kind: 'run-revoked', run: revokes, revocation: id });
  if (parent !== undefined) turn.queue.push({ do: 'signal', ...parent, signal: { kind: 'run-ended', run: id } });
  const { move } = turn.deal;
  if (move?.run !== id) return;
  if (end.outcome === 'approved') enterStage(turn, move.to, { waiver: null, mover: move.by });
  else {
    record(turn, { kind: 'move-dropped', to: move.to, outcome: end.outcome, run: id });
    if (turn.deal.status !== 'open') cancelAll(turn);
  }
}

/** A move that would have brought an ended deal back is dropped: whatever its flow started ends with it (I-2). */
function cancelAll(turn: Turn): void {
  for (const run of Object.keys(turn.deal.runs)) finishRun(turn, run, { outcome: 'cancelled' });
}
