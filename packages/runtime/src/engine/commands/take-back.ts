import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { closeVisit } from '../flow/close-visit.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { personOf } from '../refuse-actor.ts';
import { closeSeat } from '../seats/seat-facts.ts';
import type { Run, Seat, Visit } from '../state.ts';
import { note, record, refuse, type Turn } from '../turn.ts';
import { type FoundSeat, locateSeat } from './find-seat.ts';

/**
 * Takes one's own decision back as long as nobody has built on it: whoever was asked because of it has not decided, nothing was written
 * or sent, and the run has not ended (S-27). The seat is open again with the same task id.
 */
export function takeBack(turn: Turn, { task, comment, by }: CommandOf<'take-back'>): Refusal | null {
  const found = locateSeat(turn, task);
  if (found === null) return refuse('unknown-task', { task });
  const person = personOf(by);
  const { run, visit, seat } = found;
  if (seat.decidedBy !== person || !takeable.includes(seat.status)) return refuse('take-back-nothing');
  if (run.status !== 'running') return refuse('take-back-late', { flow: run.flow });
  const after = visitsAfter(run, visit);
  if (after === null || after.some((each) => isTouched(turn, run, each)) || groupDecided(visit, seat))
    return refuse('take-back-late', { flow: run.flow });
  turn.cause = { code: 'others-took-back', params: { person, decision: 'taken-back' } };
  note(turn, { node: visit.node, flow: run.flow, what: { code: 'taken-back', params: { person } }, people: [person] });
  for (const each of after) closeVisit(turn, { run: run.id, visit: each.id }, 'cancelled');
  if (visit.status !== 'open' || after.length > 0) reopenWay(turn, found, { person, comment: comment ?? null });
  reopenSeats(turn, found, person);
  return null;
}

const takeable: readonly Seat['status'][] = ['approved', 'rejected', 'abstained', 'completed', 'provisional'];

/** Everything entered because the visit was done: what follows in its block, and around it as far as the block has ended. Null when that cannot be undone. */
function visitsAfter(run: Run, visit: Visit): readonly Visit[] | null {
  const all = Object.values(run.visits);
  const found: Visit[] = [];
  for (let at: Visit | undefined = visit; at !== undefined; ) {
    const { parent, id }: Visit = at;
    const later = all.filter((each) => isIn(each, parent) && numberOf(each.id) > numberOf(id));
    found.push(...later.flatMap((each) => [each, ...inside(all, each)]));
    const outer: Visit | undefined = parent === null ? undefined : run.visits[parent.visit];
    if (parent === null || outer?.branches[parent.branch] === 'open') return found;
    if (outer?.passed === true || Object.values(outer?.branches ?? {}).includes('cancelled')) return null;
    at = outer;
  }
  return found;
}

function isIn(visit: Visit, parent: Visit['parent']): boolean {
  return visit.parent?.visit === parent?.visit && visit.parent?.branch === parent?.branch;
}

function inside(all: readonly Visit[], outer: Visit): readonly Visit[] {
  const children = all.filter((each) => each.parent?.visit === outer.id);
  return [...children, ...children.flatMap((each) => inside(all, each))];
}

/** Somebody has decided there, or the node did something that cannot be undone. */
function isTouched(turn: Turn, run: Run, visit: Visit): boolean {
  const node = nodeOf(turn.definition, run, visit);
  const lasting = node === undefined || kindOfNode(node)?.lasting === true;
  return lasting || visit.seats.some(({ decidedBy }) => decidedBy !== null);
}

/** The people added with this seat have settled the seat they were added to. */
function groupDecided(visit: Visit, seat: Seat): boolean {
  const group = visit.groups?.find(({ id }) => id === seat.group);
  const after = visit.groups?.filter((each) => each.seat === seat.id && each.place === 'after') ?? [];
  const spoke = after.some(({ id }) => visit.seats.some((each) => each.group === id && each.decidedBy !== null));
  if (spoke) return true;
  if (group === undefined || group.place === 'beside') return false;
  const parent = visit.seats.find(({ id }) => id === group.seat);
  return group.place === 'before' ? parent?.status !== 'asking' : parent?.status !== 'provisional';
}

/** A new epoch in which the visit, and the blocks around it as far as they had ended, are open again. */
function reopenWay(
  turn: Turn,
  { run, visit, at }: FoundSeat,
  said: { readonly person: string; readonly comment: string | null },
): void {
  const epoch = run.epoch + 1;
  record(turn, {
    kind: 'run-rewound',
    run: run.id,
    node: visit.node,
    parent: visit.parent,
    epoch,
    why: 'take-back',
    ...said,
  });
  for (let each: Visit | undefined = visit; each !== undefined; ) {
    const { parent, id, status }: Visit = each;
    if (status !== 'open') record(turn, { kind: 'visit-reopened', run: at.run, visit: id });
    const outer: Visit | undefined = parent === null ? undefined : run.visits[parent.visit];
    if (parent !== null && outer?.branches[parent.branch] !== 'open')
      record(turn, { kind: 'branch-reopened', run: at.run, visit: parent.visit, branch: parent.branch });
    each = outer?.status === 'open' ? undefined : outer;
  }
}

/** His seat, and those that his decision had closed, are theirs again; whose turn came because of it waits again. */
function reopenSeats(turn: Turn, { visit, seat, at }: FoundSeat, person: string): void {
  const where = { run: at.run, visit: at.visit };
  for (const other of visit.seats) {
    const byHim =
      other.ending?.params.person === person && (other.status === 'cancelled' || other.status === 'not-reached');
    const waits = other.status === 'not-reached' || (other.status === 'open' && cameAfter(visit, seat, other));
    const added = visit.groups?.some(
      ({ id, seat: of, place }) => id === other.group && of === seat.id && place === 'after',
    );
    if (other.id === seat.id) record(turn, { kind: 'seat-reopened', ...where, seat: seat.id });
    else if (added === true) closeSeat(turn, where, other);
    else if (byHim && other.status === 'cancelled') record(turn, { kind: 'seat-reopened', ...where, seat: other.id });
    else if (byHim || waits) record(turn, { kind: 'seat-paused', ...where, seat: other.id, until: 'turn' });
  }
}

/** In sequence, the one who sits after him was asked because he had decided. */
function cameAfter(visit: Visit, seat: Seat, other: Seat): boolean {
  const opened = other.openedAt ?? '';
  const order = visit.seats.indexOf(other) > visit.seats.indexOf(seat) && other.group === seat.group;
  return order && opened >= (seat.decidedAt ?? '') && opened > visit.openedAt;
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
