import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { isLive } from '../seats/seat-facts.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { locateSeat, refuseOther } from './find-seat.ts';

/**
 * Whoever holds a task, or stands in for its holder, has opened it. Only the first time is noted, for the receipt that who asked may
 * see, and because a decision may have become one that cannot be taken back (S-27); reading again changes nothing.
 */
export function read(turn: Turn, { task, by }: CommandOf<'read'>): Refusal | null {
  const found = locateSeat(turn, task);
  if (found === null) return refuse('unknown-task', { task });
  const { seat, at } = found;
  const person = personOf(by);
  const stranger = seat.person === person ? null : refuseOther(turn, found, { person, decision: 'approve' });
  if (stranger !== null) return stranger;
  if (isLive(seat) && seat.openedAt !== null && seat.readAt === undefined)
    record(turn, { kind: 'seat-read', ...at, person });
  return null;
}
