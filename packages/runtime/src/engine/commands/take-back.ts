import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf, nodeOf } from '../flow/blocks.ts';
import { closeVisit } from '../flow/close-visit.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { visitsAfter } from '../flow/visits-after.ts';
import { personOf } from '../refuse-actor.ts';
import { isBuiltOn, seatsAfter } from '../seats/built-on.ts';
import { reviveSeats } from '../seats/revive.ts';
import { verdictOfGroup } from '../seats/voices.ts';
import type { Run, Seat, Visit } from '../state.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { openVisitOf, visitOf } from '../visits.ts';
import { type FoundSeat, locateSeat } from './find-seat.ts';

/**
 * Takes one's own decision back as long as nobody has built on it: whoever was asked because of it has not decided, nothing was written
 * or sent, no administrator has let the node pass, and the run has not ended (S-27). The seat is open again with the same task id.
 */
export function takeBack(turn: Turn, { task, comment, by }: CommandOf<'take-back'>): Refusal | null {
  const found = locateSeat(turn, task);
  if (found === null) return refuse('unknown-task', { task });
  const person = personOf(by);
  const { run, visit, seat } = found;
  const counts = takeable.includes(seat.status) || seat.returnTo !== undefined;
  if (seat.decidedBy !== person || !counts) return refuse('take-back-nothing');
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  const after = run.status === 'running' && visit.letPass !== true ? visitsAfter(run, visit) : null;
  if (after === null || after.some((each) => isTouched(turn, run, each)) || isBuiltOn(visit, seat, inSequence(found)))
    return refuse('take-back-late', { flow: run.flow });
  const reader = readerOf(turn, found, after);
  if (reader !== undefined) return refuse('take-back-read', { person: reader.person });
  turn.cause = { code: 'others-took-back', params: { person, decision: 'taken-back' } };
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'taken-back', params: { person } }, people: [person] });
  for (const each of after) closeVisit(turn, { run: run.id, visit: each.id }, 'cancelled');
  if (visit.status !== 'open' || after.length > 0) reopenWay(turn, found, { person, comment: comment ?? null });
  reopenSeats(turn, found);
  return isDecided(turn, found) ? refuse('take-back-late', { flow: run.flow }) : null;
}

const takeable: readonly Seat['status'][] = ['approved', 'rejected', 'abstained', 'completed', 'provisional'];

/** Somebody has decided there, or the node did something that cannot be undone. */
function isTouched(turn: Turn, run: Run, visit: Visit): boolean {
  const node = nodeOf(turn.definition, run, visit);
  const lasting = node === undefined || kindOfNode(node)?.lasting === true;
  return lasting || visit.seats.some(({ decidedBy }) => decidedBy !== null);
}

/** Where the flow says so, whoever has only opened the task that came of the decision holds it (S-27 strict). */
function readerOf(turn: Turn, found: FoundSeat, after: readonly Visit[]): Seat | undefined {
  const { run, visit, seat } = found;
  if (flowOf(turn.definition, run)?.takeBack !== 'unread') return undefined;
  const caused = [...seatsAfter(visit, seat, inSequence(found)), ...after.flatMap(({ seats }) => seats)];
  return caused.find(({ readAt }) => readAt !== undefined);
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
    const outer: Visit | undefined = parent === null ? undefined : visitOf(run, parent.visit);
    if (parent !== null && outer?.branches[parent.branch] !== 'open')
      record(turn, { kind: 'branch-reopened', run: at.run, visit: parent.visit, branch: parent.branch });
    each = outer?.status === 'open' ? undefined : outer;
  }
}

/** His seat, and those that closed with the visit or his group, are theirs again; whose turn came because of it waits again. */
function reopenSeats(turn: Turn, found: FoundSeat): void {
  const { visit, seat, at } = found;
  const where = { run: at.run, visit: at.visit };
  record(turn, { kind: 'seat-reopened', ...where, seat: seat.id });
  for (const other of seatsAfter(visit, seat, inSequence(found)))
    if (other.status === 'open') record(turn, { kind: 'seat-paused', ...where, seat: other.id, until: 'turn' });
  reviveSeats(turn, where, { reopened: visit.status !== 'open' });
}

/** What he takes back made no difference: his group, or the node, is decided without him. */
function isDecided(turn: Turn, { run, visit, seat, at, node, kind }: FoundSeat): boolean {
  const now = openVisitOf(turn.deal.runs[at.run], at.visit);
  if (now === undefined) return true;
  const group = now.groups?.find(({ id }) => id === seat.group);
  if (group !== undefined) return verdictOfGroup(now, group) !== 'open';
  const signal = { kind: 'seat-decided', seat: seat.id } as const;
  const step = kind.handle(node, now, signal, toolsFor(turn, run, visit));
  return step.do === 'pass' || step.do === 'reject' || step.do === 'back';
}

function inSequence({ kind, node }: FoundSeat): boolean {
  return kind.inSequence?.(node) === true;
}
