import type { NodeStep } from '../engine/node-tools.ts';
import { isLive } from '../engine/seats/seat-facts.ts';
import type { Visit } from '../engine/state.ts';
import type { SeatRequest } from './node-kind.ts';

/**
 * Whose turn comes at a visit that is not decided: in sequence the next one's; where somebody had claimed the task and it is not
 * decided, everybody's who is left in the pool.
 */
export function openNext({ seats }: Visit, inSequence: boolean): NodeStep {
  const own = seats.filter(({ group }) => group === undefined);
  const busy = own.some(({ status }) => status === 'open' || status === 'asking' || status === 'provisional');
  const waiting = busy ? [] : own.filter(({ status }) => status === 'waiting');
  const next = inSequence ? waiting.slice(0, 1) : waiting;
  return { do: 'all', steps: next.map(({ id }) => ({ do: 'open-seat', seat: id })) };
}

/** Whether somebody else's seat of the same visit belongs to the person already (S-24). */
export function holdsAnotherSeat({ visit, seat, to }: SeatRequest): boolean {
  return visit.seats.some((other) => isLive(other) && other.id !== seat.id && other.person === to);
}
