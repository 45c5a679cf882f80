import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { closeOpenVisits } from '../flow/close-open-visits.ts';
import { personOf } from '../refuse-actor.ts';
import { note, record, refuse, type Turn } from '../turn.ts';
import { findSeat } from './find-seat.ts';

/**
 * Gives a run back to its initiator. One person's return is enough and counts at once; the other seats are cancelled as
 * returned, also those of sibling branches, and the run waits for a resubmission (S-11b, S-12).
 */
export function returnToStart(turn: Turn, { task, to, comment, by }: CommandOf<'return'>): Refusal | null {
  if (to !== 'start') return refuse('command-malformed', { pointer: '/to' });
  if (comment.trim() === '') return refuse('comment-needed');
  const person = personOf(by);
  const found = findSeat(turn, task, { person, decision: 'return' });
  if ('refused' in found) return found.refused;
  const { run, visit, at } = found;
  turn.cause = { code: 'others-returned', params: { person, decision: 'returned' } };
  record(turn, { kind: 'seat-closed', ...at, outcome: 'returned', person, comment, because: null });
  closeOpenVisits(turn, run.id, 'returned');
  record(turn, { kind: 'run-returned', run: run.id, comment });
  note(turn, {
    node: visit.node,
    flow: run.flow,
    what: { code: 'run-returned', params: { person } },
    people: [run.initiator],
  });
  return null;
}
