import type { Group, Seat, Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import { closeGroup, endSeat, groupsOfSeat, openSeat } from './seat-facts.ts';
import type { Verdict } from './verdict.ts';
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
  closeGroup(turn, at, group);
  if (found.place === 'beside') return settleGroups(turn, at, { group: homeOf(visit, found), rule });
  const parent = visit.seats.find(({ id }) => id === found.seat);
  return parent === undefined ? false : settleParent(turn, at, { parent, group: found, verdict, rule });
}

interface Settled {
  readonly parent: Seat;
  readonly group: Group;
  readonly verdict: Exclude<Verdict, 'open'> | 'none';
  readonly rule: AddedRule;
}

function settleParent(turn: Turn, at: At, { parent, group, verdict, rule }: Settled): boolean {
  const rejected = verdict === 'reject' || verdict === 'back';
  if (group.place === 'before' && parent.status === 'asking') {
    if (rejected && rule === 'reject') settleUnasked(turn, at, { parent, group });
    else {
      record(turn, { kind: 'seat-reopened', ...at, seat: parent.id });
      return false;
    }
  } else if (group.place === 'after' && parent.status === 'provisional')
    closeProvisional(turn, at, { parent, rejected, group });
  else return false;
  return settleGroups(turn, at, { group: parent.group ?? null, rule });
}

/** The no of those added before him is his, and so is their return; nobody need be asked after him (S-06, S-12). */
function settleUnasked(turn: Turn, at: At, { parent, group }: { readonly parent: Seat; readonly group: Group }): void {
  const { id: seat } = parent;
  const returnTo = placeOfReturn(turn, at, group);
  const outcome =
    returnTo === undefined ? ({ outcome: 'auto-rejected' } as const) : { outcome: 'cancelled' as const, returnTo };
  endSeat(turn, { kind: 'seat-closed', ...at, seat, ...outcome, person: null, comment: null, because: turn.cause });
  const visit = visitAt(turn, at);
  for (const { id } of visit === undefined ? [] : groupsOfSeat(visit, seat, 'after')) closeGroup(turn, at, id);
}

/** His yes counts now, or the no of those added after him takes its place; whose word it was stays on record (S-07). */
function closeProvisional(
  turn: Turn,
  at: At,
  { parent, rejected, group }: { readonly parent: Seat; readonly rejected: boolean; readonly group: Group },
): void {
  const { id: seat, decidedBy: person, comment, provisional = 'approved' } = parent;
  const because = rejected ? { code: 'added-rejected', params: {} } : null;
  const returnTo = rejected ? placeOfReturn(turn, at, group) : undefined;
  const outcome = returnTo !== undefined ? 'returned' : rejected ? 'rejected' : provisional;
  endSeat(turn, {
    kind: 'seat-closed',
    ...at,
    seat,
    outcome,
    person,
    comment,
    because,
    ...(returnTo === undefined ? {} : { returnTo }),
  });
}

/** Where those added want it sent back to, when that is what they said. */
function placeOfReturn(turn: Turn, at: At, group: Group): string | undefined {
  const visit = visitAt(turn, at);
  return visit === undefined ? undefined : placeNamedIn(visit, group);
}

/** In a group itself, or in one beside its people, who speak in it with one voice (S-08). */
function placeNamedIn(visit: Visit, group: Group): string | undefined {
  if (verdictOfGroup(visit, group) !== 'back') return undefined;
  const own = visit.seats.find((seat) => seat.group === group.id && seat.returnTo !== undefined);
  const beside = visit.groups?.filter((each) => each.place === 'beside' && homeOf(visit, each) === group.id) ?? [];
  return own?.returnTo ?? beside.map((each) => placeNamedIn(visit, each)).find((place) => place !== undefined);
}

/** In sequence, the next one's turn comes; those who are to speak after somebody wait until he has decided. */
function openNext(turn: Turn, at: At, group: Group): void {
  const visit = visitAt(turn, at);
  const parent = visit?.seats.find(({ id }) => id === group.seat);
  if (group.mode !== 'sequential' || (group.place === 'after' && parent?.status !== 'provisional')) return;
  const seats = visit?.seats.filter((seat) => seat.group === group.id) ?? [];
  const busy = seats.some(({ status }) => status === 'open' || status === 'asking' || status === 'provisional');
  const next = seats.find(({ status }) => status === 'waiting');
  if (!busy && next !== undefined) openSeat(turn, at, next);
}

function visitAt(turn: Turn, { run, visit }: At): Visit | undefined {
  return openVisitOf(turn.deal.runs[run], visit);
}
