import type { Group, Seat, Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';
import { closeSeat, openSeat } from './seat-facts.ts';
import { homeOf, verdictOfGroup } from './voices.ts';

/** What a no of people added before a decider means for him (S-06). */
export type AddedRule = 'ask' | 'reject';

/**
 * Carries the outcome of a seat upwards through the groups it belongs to, as far as they are decided. Answers whether the voices of
 * the node itself may have changed, so that the node must be asked what that means.
 */
export function settleGroups(
  turn: Turn,
  at: At,
  { group, rule }: { readonly group: string | null; readonly rule: AddedRule },
): boolean {
  if (group === null) return true;
  const visit = visitAt(turn, at);
  const found = visit?.groups?.find(({ id }) => id === group);
  if (visit === undefined || found === undefined) return false;
  const verdict = verdictOfGroup(visit, found);
  if (verdict === 'open') {
    openNext(turn, at, found);
    return false;
  }
  for (const seat of visit.seats) if (seat.group === group) closeSeat(turn, at, seat);
  if (found.place === 'beside') return settleGroups(turn, at, { group: homeOf(visit, found), rule });
  const parent = visit.seats.find(({ id }) => id === found.seat);
  return parent === undefined ? false : settleParent(turn, at, { parent, group: found, verdict, rule });
}

interface Settled {
  readonly parent: Seat;
  readonly group: Group;
  readonly verdict: 'pass' | 'reject' | 'none';
  readonly rule: AddedRule;
}

function settleParent(turn: Turn, at: At, { parent, group, verdict, rule }: Settled): boolean {
  const seat = parent.id;
  if (group.place === 'before' && parent.status === 'asking') {
    const others = visitAt(turn, at)?.groups?.some((each) => isUnderWay(turn, at, each) && each.seat === seat);
    if (others === true) return false;
    if (verdict === 'reject' && rule === 'reject') {
      record(turn, {
        kind: 'seat-closed',
        ...at,
        seat,
        outcome: 'auto-rejected',
        person: null,
        comment: null,
        because: turn.cause,
      });
      return settleGroups(turn, at, { group: parent.group ?? null, rule });
    }
    record(turn, { kind: 'seat-reopened', ...at, seat });
    return false;
  }
  if (group.place !== 'after' || parent.status !== 'provisional') return false;
  const waiting = visitAt(turn, at)?.groups?.some((each) => each.seat === seat && isUnderWay(turn, at, each));
  if (verdict !== 'reject' && waiting === true) return false;
  closeProvisional(turn, at, { parent, rejected: verdict === 'reject' });
  return settleGroups(turn, at, { group: parent.group ?? null, rule });
}

/** His yes counts now, or the no of those added after him takes its place; whose word it was stays on record (S-07). */
function closeProvisional(
  turn: Turn,
  at: At,
  { parent, rejected }: { readonly parent: Seat; readonly rejected: boolean },
): void {
  const { id: seat, decidedBy: person, comment, provisional = 'approved' } = parent;
  const because = rejected ? { code: 'added-rejected', params: {} } : null;
  const outcome = rejected ? 'rejected' : provisional;
  record(turn, { kind: 'seat-closed', ...at, seat, outcome, person, comment, because });
  for (const each of visitAt(turn, at)?.seats ?? []) {
    const group = visitAt(turn, at)?.groups?.find(({ id }) => id === each.group);
    if (group?.seat === seat) closeSeat(turn, at, each);
  }
}

/** Whether somebody in the group still has to speak. */
export function isUnderWay(turn: Turn, at: At, group: Group): boolean {
  const visit = visitAt(turn, at);
  return visit !== undefined && verdictOfGroup(visit, group) === 'open';
}

/** In sequence, the next one's turn comes. */
function openNext(turn: Turn, at: At, group: Group): void {
  const seats = visitAt(turn, at)?.seats.filter((seat) => seat.group === group.id) ?? [];
  const busy = seats.some(({ status }) => status === 'open' || status === 'asking' || status === 'provisional');
  const next = seats.find(({ status }) => status === 'waiting');
  if (group.mode === 'sequential' && !busy && next !== undefined) openSeat(turn, at, next);
}

function visitAt(turn: Turn, { run, visit }: At): Visit | undefined {
  return turn.deal.runs[run]?.visits[visit];
}
