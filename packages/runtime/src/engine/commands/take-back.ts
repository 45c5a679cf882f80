import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { closeVisit } from '../flow/close-visit.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { personOf } from '../refuse-actor.ts';
import { reviveSeats } from '../seats/revive.ts';
import { groupsOfSeat, isWorkedOn } from '../seats/seat-facts.ts';
import { homeOf, verdictOfGroup } from '../seats/voices.ts';
import type { Group, Run, Seat, Visit } from '../state.ts';
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
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  const after = run.status === 'running' ? visitsAfter(run, visit) : null;
  if (after === null || after.some((each) => isTouched(turn, run, each)) || isBuiltOn(found))
    return refuse('take-back-late', { flow: run.flow });
  turn.cause = { code: 'others-took-back', params: { person, decision: 'taken-back' } };
  note(turn, { node: visit.node, flow: run.flow, what: { code: 'taken-back', params: { person } }, people: [person] });
  for (const each of after) closeVisit(turn, { run: run.id, visit: each.id }, 'cancelled');
  if (visit.status !== 'open' || after.length > 0) reopenWay(turn, found, { person, comment: comment ?? null });
  reopenSeats(turn, found);
  return null;
}

const takeable: readonly Seat['status'][] = ['approved', 'rejected', 'abstained', 'completed', 'provisional'];

/**
 * Everything entered because the visit was done: what follows in its block, and around it as far as the block has ended. Null when
 * that cannot be undone: the run was sent elsewhere since, or branches beside were cut short.
 */
function visitsAfter(run: Run, visit: Visit): readonly Visit[] | null {
  const all = Object.values(run.visits);
  const found: Visit[] = [];
  for (let at: Visit | undefined = visit; at !== undefined; ) {
    const { parent, id, epoch, node }: Visit = at;
    // Older epochs are what a take-back before this one has closed.
    const later = all.filter((each) => isIn(each, parent) && numberOf(each.id) > numberOf(id) && each.epoch >= epoch);
    if (isVoid(at) || later.some((each) => each.node === node) || later.slice(0, -1).some(isVoid)) return null;
    found.push(...later.flatMap((each) => [each, ...inside(all, each)]));
    const outer: Visit | undefined = parent === null ? undefined : run.visits[parent.visit];
    if (parent === null || outer?.branches[parent.branch] === 'open') return found;
    if (outer?.passed === true || Object.values(outer?.branches ?? {}).includes('cancelled')) return null;
    at = outer;
  }
  return found;
}

/** Closed without having come to its end: by a return, or because the run was moved. */
function isVoid({ status }: Visit): boolean {
  return status === 'returned' || status === 'cancelled';
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

/** Somebody at the same visit has worked on it: whoever sits after him, those he added, or the one they were added to. */
function isBuiltOn({ visit, seat, node, kind }: FoundSeat): boolean {
  if (asked(visit, seat, kind.inSequence?.(node) === true).some(isWorkedOn)) return true;
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
function asked(visit: Visit, seat: Seat, inSequence: boolean): readonly Seat[] {
  const group = groupAt(visit, seat.group);
  const inTurn = group === undefined ? inSequence : group.mode === 'sequential';
  const added = new Set(groupsOfSeat(visit, seat.id, 'after').map(({ id }) => id));
  return visit.seats.filter(
    (other, index) =>
      (inTurn && other.group === seat.group && index > visit.seats.indexOf(seat)) || added.has(other.group ?? ''),
  );
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

/** His seat, and those that closed with the visit or his group, are theirs again; whose turn came because of it waits again. */
function reopenSeats(turn: Turn, { visit, seat, at, node, kind }: FoundSeat): void {
  const where = { run: at.run, visit: at.visit };
  record(turn, { kind: 'seat-reopened', ...where, seat: seat.id });
  for (const other of asked(visit, seat, kind.inSequence?.(node) === true))
    if (other.status === 'open') record(turn, { kind: 'seat-paused', ...where, seat: other.id, until: 'turn' });
  reviveSeats(turn, where, { reopened: visit.status !== 'open' });
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
