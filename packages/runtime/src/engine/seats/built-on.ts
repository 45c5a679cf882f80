import type { Group, Seat, Visit } from '../state.ts';
import { groupsOfSeat, isWorkedOn } from './seat-facts.ts';
import { homeOf, verdictOfGroup } from './voices.ts';

/** Somebody at the same visit has worked on it: whoever sits after him, those he added, or the one they were added to. */
export function isBuiltOn(visit: Visit, seat: Seat, inSequence: boolean): boolean {
  if (seatsAfter(visit, seat, inSequence).some(isWorkedOn)) return true;
  const group = groupAt(visit, seat.group);
  return group !== undefined && hasGoneOn(visit, group);
}

/** The one to whom the people of a group were added has been let on by them; he may be waiting for others by now. */
function hasGoneOn(visit: Visit, group: Group): boolean {
  if (group.place === 'beside') {
    const home = groupAt(visit, homeOf(visit, group));
    return home !== undefined && hasGoneOn(visit, home);
  }
  if (verdictOfGroup(visit, group) !== 'open') return true;
  const parent = visit.seats.find(({ id }) => id === group.seat);
  return parent?.status !== (group.place === 'before' ? 'asking' : 'provisional');
}

function groupAt(visit: Visit, id: string | null | undefined): Group | undefined {
  return visit.groups?.find((group) => group.id === id);
}

/** Seats at the same visit whose turn comes because he decides: those after him in a sequence, and those he added after himself. */
export function seatsAfter(visit: Visit, seat: Seat, inSequence: boolean): readonly Seat[] {
  const group = groupAt(visit, seat.group);
  const inTurn = group === undefined ? inSequence : group.mode === 'sequential';
  const added = new Set(groupsOfSeat(visit, seat.id, 'after').map(({ id }) => id));
  return visit.seats.filter(
    (other, index) =>
      (inTurn && other.group === seat.group && index > visit.seats.indexOf(seat)) || added.has(other.group ?? ''),
  );
}
