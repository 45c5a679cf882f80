import type { CommandOf } from '../command.ts';
import { takeDeadlineStep } from '../deadlines/take-step.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { record, refuse, type Turn } from '../turn.ts';

/**
 * A timer fires. One that is gone (its visit closed first, or it fired before) is refused as `timer-gone`: nothing changes, and
 * the job that brought it is done (S-19).
 */
export function timer(turn: Turn, { timer: id }: CommandOf<'timer'>): Refusal | null {
  const found = lookup(turn.deal.timers, id);
  const run = found === undefined ? undefined : turn.deal.runs[found.run];
  if (found === undefined || run?.status !== 'running') return refuse('timer-gone');
  if (turn.context.now < found.at) return refuse('timer-early', { at: found.at });
  record(turn, { kind: 'timer-cleared', timer: id, fired: true });
  if (found.seat !== undefined) takeDeadlineStep(turn, found);
  else
    turn.queue.push({ do: 'signal', run: found.run, visit: found.visit, signal: { kind: 'timer-fired', timer: id } });
  return null;
}
