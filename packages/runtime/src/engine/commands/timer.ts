import type { CommandOf } from '../command.ts';
import { takeDeadlineStep } from '../deadlines/take-step.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';

/**
 * A timer fires. One that is gone (its visit closed first, or it fired before) is refused as `timer-gone`: nothing changes, and
 * the job that brought it is done (S-19).
 */
export function timer(turn: Turn, { timer: id }: CommandOf<'timer'>): Refusal | null {
  const found = lookup(turn.deal.timers, id);
  const run = found === undefined ? undefined : turn.deal.runs[found.run];
  const visit = found === undefined ? undefined : openVisitOf(run, found.visit);
  if (found === undefined || run?.status !== 'running' || visit === undefined) return refuse('timer-gone');
  if (turn.context.now < found.at) return refuse('timer-early', { at: found.at });
  record(turn, { kind: 'timer-cleared', timer: id, fired: true });
  if (found.seat !== undefined) takeDeadlineStep(turn, found);
  else
    turn.queue.push({ do: 'signal', run: found.run, visit: found.visit, signal: { kind: 'timer-fired', timer: id } });
  return null;
}

/** What falls due cannot be carried out: the run gets an incident, once, and the timer is tried on (S-19). */
export function timerFailed(turn: Turn, { timer: id }: CommandOf<'timer-failed'>): Refusal | null {
  const found = lookup(turn.deal.timers, id);
  const run = found === undefined ? undefined : turn.deal.runs[found.run];
  if (found === undefined || run === undefined) return refuse('timer-gone');
  const reason = { code: 'timer-failed', params: { at: found.at } };
  const known = run.incidents.some(({ visit, reason: { code } }) => visit === found.visit && code === reason.code);
  if (!known) record(turn, { kind: 'incident-raised', run: run.id, visit: found.visit, reason });
  return null;
}
