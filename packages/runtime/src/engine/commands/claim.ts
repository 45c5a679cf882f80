import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { findSeat } from './find-seat.ts';

/** Takes a task out of the pool: it is his alone until he decides or gives it back. */
export function claim(turn: Turn, { task, by }: CommandOf<'claim'>): Refusal | null {
  const found = findSeat(turn, task, { person: personOf(by), decision: 'claim' });
  if ('refused' in found) return found.refused;
  const { visit, seat, at } = found;
  if (seat.claimed === true) return refuse('claimed-already');
  record(turn, { kind: 'seat-claimed', ...at });
  for (const other of visit.seats) {
    if (other.id !== seat.id && other.status === 'open' && other.group === undefined)
      record(turn, { kind: 'seat-paused', ...at, seat: other.id, until: 'turn' });
  }
  return null;
}

/** Gives a claimed task back to the pool. */
export function release(turn: Turn, { task, by }: CommandOf<'release'>): Refusal | null {
  const found = findSeat(turn, task, { person: personOf(by), decision: 'claim' });
  if ('refused' in found) return found.refused;
  const { visit, seat, at } = found;
  if (seat.claimed !== true) return refuse('not-claimed');
  record(turn, { kind: 'seat-released', ...at });
  for (const other of visit.seats) {
    if (other.status === 'waiting' && other.group === undefined)
      record(turn, { kind: 'seat-reopened', ...at, seat: other.id });
  }
  return null;
}
