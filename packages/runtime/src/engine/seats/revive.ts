import { leftOver } from '../leaving/leavers.ts';
import { lookup } from '../lookup.ts';
import type { Seat, Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import { groupsOfSeat } from './seat-facts.ts';
import { homeOf, verdictOfGroup } from './voices.ts';

/**
 * Gives the seats that were closed undecided back to their holders, as far as what closed them no longer holds: of the node itself
 * where the visit had closed, and of groups that are not decided without them. Who was taken out stays out (S-27). Those who
 * added others come before them in the list, so each finds its parent as it is by then.
 */
export function reviveSeats(turn: Turn, at: At, { reopened }: { readonly reopened: boolean }): void {
  const ids = openVisitOf(turn.deal.runs[at.run], at.visit)?.seats.map(({ id }) => id) ?? [];
  for (const id of ids) {
    const visit = openVisitOf(turn.deal.runs[at.run], at.visit);
    const seat = visit?.seats.find((each) => each.id === id);
    if (visit === undefined || seat === undefined || !isCut(seat) || !isWanted(visit, seat, reopened)) continue;
    const pause = pauseOf(visit, seat);
    if (pause === null) record(turn, { kind: 'seat-reopened', ...at, seat: id });
    else record(turn, { kind: 'seat-paused', ...at, seat: id, until: pause });
    tellIfLeft(turn, at, seat);
  }
}

/**
 * What somebody left behind was handed over when he left; what comes back to him later nobody looks for, so the administrators are told
 * and hand it on (S-16, S-35).
 */
function tellIfLeft(turn: Turn, { run, visit }: At, { person }: Seat): void {
  const { people, administrators } = turn.context.organization;
  if (lookup(people, person)?.active === true) return;
  record(turn, { kind: 'people-notified', run, visit, people: administrators, message: leftOver('seat', person) });
}

/** Whether a seat closed because of others, without its holder, and says nothing; a return of those added before him is his (S-12). */
function isCut({ status, ending, returnTo }: Seat): boolean {
  if (returnTo !== undefined) return false;
  return (status === 'cancelled' || status === 'not-reached') && ending?.code !== 'removed';
}

function isWanted(visit: Visit, seat: Seat, reopened: boolean): boolean {
  const group = visit.groups?.find(({ id }) => id === seat.group);
  if (group === undefined) return reopened;
  if (!isUndecided(visit, group.id)) return false;
  const parent = visit.seats.find(({ id }) => id === group.seat);
  if (group.place !== 'beside') return parent?.status === (group.place === 'before' ? 'asking' : 'open');
  const home = homeOf(visit, group);
  return home === null || isUndecided(visit, home);
}

/** Whether a group would be under way if those in it who were cut short spoke again. */
function isUndecided(visit: Visit, id: string): boolean {
  const seats = visit.seats.map((seat) => (isCut(seat) ? ({ ...seat, status: 'waiting' } as const) : seat));
  const group = visit.groups?.find((each) => each.id === id);
  return group !== undefined && verdictOfGroup({ ...visit, seats }, group) === 'open';
}

/** What the seat waits for when it is back: those added before it, its turn, or nothing. */
function pauseOf(visit: Visit, seat: Seat): 'group' | 'turn' | null {
  const isAfter = visit.groups?.some(({ id, place }) => id === seat.group && place === 'after') === true;
  if (isAfter || seat.status === 'not-reached') return 'turn';
  return groupsOfSeat(visit, seat.id, 'before').some(({ id }) => isUndecided(visit, id)) ? 'group' : null;
}
