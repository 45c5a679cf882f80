import { lookup } from '../lookup.ts';
import type { Run } from '../state.ts';
import type { Turn } from '../turn.ts';
import { runsOf } from './close-visit.ts';
import { takeSignal } from './take-signal.ts';

/** Lets the open visits of a run that was halted learn what came meanwhile: events from outside and ends of sub-flows. */
export function wakeRun(turn: Turn, run: Run): void {
  for (const { id: visit, awaits } of run.open) {
    const at = { run: run.id, visit };
    if (awaits?.for === 'signal' && lookup(turn.deal.signals, awaits.name) !== undefined)
      takeSignal(turn, at, awaits.name);
    const ended = runsOf(turn.deal, at).findLast(({ endedAt }) => endedAt !== null);
    if (ended !== undefined) turn.queue.push({ do: 'signal', ...at, signal: { kind: 'run-ended', run: ended.id } });
  }
}
