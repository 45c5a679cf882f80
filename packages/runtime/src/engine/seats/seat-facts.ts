import type { EventBody } from '../event.ts';
import type { Group, Seat, Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';

/** The turn of a seat has come. */
export function openSeat(turn: Turn, at: At, seat: Seat): void {
  record(turn, { kind: 'seat-opened', run: at.run, visit: at.visit, seat: seat.id });
}

/** Whether a seat has not come to its end. */
export function isLive({ status }: Seat): boolean {
  return status === 'open' || status === 'waiting' || status === 'asking' || status === 'provisional';
}

/** Whether somebody has worked on a seat since its turn came: he decided, or asked others first. */
export function isWorkedOn({ status, decidedBy }: Seat): boolean {
  return decidedBy !== null || status === 'asking';
}

/** The groups that the holder of a seat added at one of the places. */
export function groupsOfSeat(visit: Visit, seat: string, ...places: readonly Group['place'][]): readonly Group[] {
  return (visit.groups ?? []).filter((group) => group.seat === seat && places.includes(group.place));
}

/**
 * Closes a seat whose holder did not decide, because of what closed the visit or his group. It never counts as his decision; a
 * decision that was provisional does not count either (S-01).
 */
export function closeSeat(turn: Turn, at: At, seat: Seat): void {
  if (!isLive(seat)) return;
  const outcome = seat.status === 'waiting' ? 'not-reached' : 'cancelled';
  endSeat(turn, {
    kind: 'seat-closed',
    run: at.run,
    visit: at.visit,
    seat: seat.id,
    outcome,
    person: null,
    comment: null,
    because: turn.cause,
  });
}

/** Writes down how a seat ended; advice that its holder still waits for is no longer needed. */
export function endSeat(turn: Turn, end: Extract<EventBody, { kind: 'seat-closed' }>): void {
  record(turn, end);
  const { run, visit, seat } = end;
  for (const { id, seat: of, answeredAt } of openVisitOf(turn.deal.runs[run], visit)?.advice ?? []) {
    if (of === seat && answeredAt === null)
      record(turn, { kind: 'advice-closed', run, visit, advice: id, answer: null });
  }
}

/** Closes whoever in a group has not decided, and everybody added below: what they would say no longer matters. */
export function closeGroup(turn: Turn, at: At, group: string): void {
  const visit = openVisitOf(turn.deal.runs[at.run], at.visit);
  for (const seat of visit?.seats ?? []) {
    if (visit === undefined || seat.group !== group) continue;
    closeSeat(turn, at, seat);
    for (const { id } of groupsOfSeat(visit, seat.id, 'before', 'after', 'beside')) closeGroup(turn, at, id);
  }
}
