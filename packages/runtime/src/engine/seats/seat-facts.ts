import type { Seat } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';

/** The turn of a seat has come. */
export function openSeat(turn: Turn, at: At, seat: Seat): void {
  record(turn, { kind: 'seat-opened', ...at, seat: seat.id });
}

/** Whether a seat has not come to its end. */
export function isLive({ status }: Seat): boolean {
  return status === 'open' || status === 'waiting' || status === 'asking' || status === 'provisional';
}

/**
 * Closes a seat whose holder did not decide, because of what closed the visit or his group. It never counts as his decision; a
 * decision that was provisional does not count either (S-01).
 */
export function closeSeat(turn: Turn, at: At, seat: Seat): void {
  if (!isLive(seat)) return;
  record(turn, {
    kind: 'seat-closed',
    ...at,
    seat: seat.id,
    outcome: seat.status === 'waiting' ? 'not-reached' : 'cancelled',
    person: null,
    comment: null,
    because: turn.cause,
  });
}
