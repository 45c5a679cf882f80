import type { DeadlineStep, FlowNode } from '@dealwright/shared';
import type { NodeKind } from '../../nodes/node-kind.ts';
import { maximumTransfers } from '../commands/transfer.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { returnTargets } from '../flow/return-targets.ts';
import { sendBack } from '../flow/send-back.ts';
import type { FoundPerson } from '../node-tools.ts';
import { isAsker } from '../people/askers.ts';
import { superiorsOf } from '../people/superiors.ts';
import { dutyAgainst, dutyUnmet } from '../seats/duties.ts';
import { closeGroup, endSeat, groupsOfSeat } from '../seats/seat-facts.ts';
import { settleGroups } from '../seats/settle-groups.ts';
import { tellFormerHolder } from '../seats/tell-former-holder.ts';
import type { Reason, Timer } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import type { TimedSeat } from './seat-clock.ts';

/** A seat one of whose deadline steps has come. */
interface StepPlace extends TimedSeat {
  readonly node: FlowNode;
  readonly kind: NodeKind;
  readonly step: DeadlineStep;
}

/** Takes the step of a deadline whose timer fired. A seat that is not open has nothing to be late with. */
export function takeDeadlineStep(turn: Turn, timer: Timer): void {
  const place = placeOf(turn, timer);
  if (place === null) return;
  const { visit, run, seat, step } = place;
  turn.note?.({
    node: visit.node,
    flow: run.flow,
    what: { code: `deadline-${step.do}`, params: { person: seat.person } },
  });
  switch (step.do) {
    case 'remind':
      remind(turn, place);
      break;
    case 'escalate':
      handOn(turn, place, superiorsFor(turn, place));
      break;
    case 'transfer':
      handOn(turn, place, toolsFor(turn, run, visit).findPeople(step.to ?? []));
      break;
    case 'return':
      giveBack(turn, place);
      break;
    default:
      decide(turn, place, step.do);
  }
}

function placeOf(turn: Turn, timer: Timer): StepPlace | null {
  const run = turn.deal.runs[timer.run];
  const visit = openVisitOf(run, timer.visit);
  const seat = visit?.seats.find(({ id }) => id === timer.seat);
  const node = run === undefined || visit === undefined ? undefined : nodeOf(turn.definition, run, visit);
  const kind = node === undefined ? undefined : kindOfNode(node);
  const rule = node === undefined ? undefined : kind?.deadlineOf?.(node);
  const step = rule?.steps?.[timer.step ?? -1];
  if (run === undefined || visit === undefined || node === undefined || kind === undefined) return null;
  if (rule === undefined || step === undefined || seat?.status !== 'open') return null;
  return { run, visit, seat, rule, node, kind, step };
}

/** Tells the holder, and whoever else must know. */
function remind(turn: Turn, { run, visit, seat }: StepPlace, others: readonly string[] = []): void {
  const at = seat.dueAt ?? turn.context.now;
  const code = others.length > 0 ? 'task-stuck' : at > turn.context.now ? 'task-due' : 'task-overdue';
  record(turn, {
    kind: 'people-notified',
    run: run.id,
    visit: visit.id,
    seat: seat.id,
    people: [...new Set([seat.person, ...others])],
    message: { code, params: { node: visit.node, flow: run.flow, person: seat.person, at } },
  });
}

function superiorsFor({ context }: Turn, { run, seat }: StepPlace): readonly FoundPerson[] {
  return superiorsOf(seat.person, context.organization)
    .filter(({ id }) => !isAsker(run, id))
    .map(({ id }) => ({ person: id, because: { code: 'deadline-escalated', params: { from: seat.person } } }));
}

/** The first of the people who may take over does; with nobody, holder and administrators are told that it is stuck. */
function handOn(turn: Turn, place: StepPlace, people: readonly FoundPerson[]): void {
  const { run, visit, seat, node, kind, step } = place;
  const tools = toolsFor(turn, run, visit);
  const next = people.find(
    ({ person }) =>
      person !== seat.person &&
      kind.refusePerson({ node, visit, seat, to: person }, tools) === null &&
      dutyAgainst(turn, { run, node: visit.node, person }) === null,
  );
  if (next === undefined || seat.transfers.length >= maximumTransfers) {
    remind(turn, place, turn.context.organization.administrators);
    return;
  }
  const because: Reason =
    step.do === 'escalate' ? next.because : { code: 'deadline-transferred', params: { from: seat.person } };
  const at = { run: run.id, visit: visit.id, seat: seat.id };
  const handed = {
    kind: 'seat-transferred',
    ...at,
    from: seat.person,
    to: next.person,
    comment: null,
    because,
  } as const;
  record(turn, handed);
  tellFormerHolder(turn, handed, { seat, visit });
  const what = { code: 'transferred', params: { from: seat.person, to: next.person } };
  turn.note?.({ node: visit.node, flow: run.flow, what, because, people: [next.person] });
}

/**
 * A node that is a control is never approved by time (S-30), nor one where duties ask for more people (O-11), nor one decided in a way
 * it does not offer.
 */
function decide(turn: Turn, place: StepPlace, decision: 'approve' | 'reject'): void {
  const { run, visit, seat, node, kind } = place;
  const forbidden = decision === 'approve' && (node.settings.control === true || lacksPeople(turn, place));
  if (forbidden || !kind.decisions.includes(decision)) {
    remind(turn, place, turn.context.organization.administrators);
    return;
  }
  const outcome = decision === 'approve' ? 'auto-approved' : 'auto-rejected';
  close(turn, place, { outcome, code: outcome });
  const at = { run: run.id, visit: visit.id };
  const rule = kind.asksOf?.(node).added ?? 'ask';
  if (settleGroups(turn, at, { group: seat.group ?? null, rule }))
    turn.queue.push({ do: 'signal', ...at, signal: { kind: 'seat-decided', seat: seat.id } });
}

/** With this yes the node would pass although duties ask for more people than have decided. */
function lacksPeople(turn: Turn, { run, visit, seat, node, kind }: StepPlace): boolean {
  if (dutyUnmet(turn, { run, node: visit.node }) === null) return false;
  const seats = visit.seats.map((each) =>
    each.id === seat.id ? ({ ...each, status: 'auto-approved' } as const) : each,
  );
  const signal = { kind: 'seat-decided', seat: seat.id } as const;
  return kind.handle(node, { ...visit, seats }, signal, toolsFor(turn, run, visit)).do === 'pass';
}

/** Back to the node that the step names when the run came by it, else to the start. */
function giveBack(turn: Turn, place: StepPlace): void {
  const { run, visit, step } = place;
  const target = returnTargets(turn.definition, run, visit).find(({ node }) => node === step.node) ?? null;
  close(turn, place, { outcome: 'cancelled', code: 'returned' });
  sendBack(turn, { run, visit }, { target, person: null, comment: '' });
}

/** Closes the seat without a decision of its holder; others at the visit learn that the deadline decided. */
function close(
  turn: Turn,
  { run, visit, seat }: StepPlace,
  { outcome, code }: { readonly outcome: 'auto-approved' | 'auto-rejected' | 'cancelled'; readonly code: string },
): void {
  const because = { code: `deadline-${code}`, params: { person: seat.person, decision: code } };
  turn.cause = because;
  const rest = { person: null, comment: null, because };
  const at = { run: run.id, visit: visit.id };
  endSeat(turn, { kind: 'seat-closed', ...at, seat: seat.id, outcome, ...rest });
  for (const { id } of groupsOfSeat(visit, seat.id, 'after')) closeGroup(turn, at, id);
}
