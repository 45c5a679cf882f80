import { isLive } from '../engine/seats/seat-facts.ts';
import type { Seat, Visit } from '../engine/state.ts';
import type { SeatRequest } from './node-kind.ts';

/** Seats of a visit that still have to decide. */
export function seatsLeft(visit: Visit): readonly Seat[] {
  return visit.seats.filter(({ status }) => status === 'open' || status === 'waiting');
}

/** Whether somebody else's seat of the same visit belongs to the person already (S-24). */
export function holdsAnotherSeat({ visit, seat, to }: SeatRequest): boolean {
  return visit.seats.some((other) => isLive(other) && other.id !== seat.id && other.person === to);
}
