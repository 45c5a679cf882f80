import type { Flow, FlowNode, Organization } from '@dealwright/shared';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { AddedPlace, CommandBody, TaskCommand } from '../command.ts';
import { visitsOf } from '../visits.ts';
import { type Case, type CaseStart, openCase } from './case.ts';
import { approvalBy, flow, processOf } from './process.ts';

/** A gate whose flow max has set going. */
export interface Gate extends Omit<CaseStart, 'flow'> {
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly flow?: Partial<Flow>;
  /** Who asks to move; max when left out. */
  readonly mover?: string;
  readonly choose?: Readonly<Record<string, readonly string[]>>;
}

/** Opens a deal and asks to move it through a gate with these nodes. */
export function atGate({ nodes, flow: more = {}, mover = 'max', choose, ...start }: Gate): Case {
  const opened = openCase(processOf({ gateFlow: flow(nodes, more) }), start);
  opened.give(mover, { kind: 'move', to: 'st_offer', ...(choose === undefined ? {} : { choose }) });
  return opened;
}

/** A gate with one approval by named people. */
export function asks(
  people: readonly string[],
  settings: FlowNode['settings'] = {},
  more: Omit<Gate, 'nodes'> = {},
): Case {
  return atGate({ nodes: { nd_a: approvalBy(people, settings) }, ...more });
}

/** The task of a person's latest seat at a node, whatever became of it. */
export function taskAt(opened: Case, person: string, node = 'nd_a'): string {
  const seat = opened.seatsAt(node).findLast((each) => each.person === person);
  return `d1.${seat?.id ?? 'none'}`;
}

type Extra = Partial<Extract<TaskCommand, { kind: 'approve' }>> & { readonly by?: string };

/** Somebody says yes at his open task, or at the one that is named. */
export function yes(opened: Case, person: string, { by = person, ...extra }: Extra = {}): Case {
  opened.give(by, { kind: 'approve', task: opened.taskOf(person), ...extra });
  return opened;
}

/** Somebody says no at his open task. */
export function no(opened: Case, person: string, by = person): Case {
  opened.give(by, { kind: 'reject', task: opened.taskOf(person), comment: 'too cheap' });
  return opened;
}

/** Somebody takes no side at his open task. */
export function abstain(opened: Case, person: string): Case {
  opened.give(person, { kind: 'abstain', task: opened.taskOf(person) });
  return opened;
}

/** What `add` takes: whom, where, and how they decide. */
export type Adding = Partial<Extract<TaskCommand, { kind: 'add' }>> & { readonly place: AddedPlace };

/** The command with which somebody adds people at his open task. */
export function adding(opened: Case, person: string, { people = [], ...more }: Adding): CommandBody {
  return { task: opened.taskOf(person), people, ...more, kind: 'add' };
}

/** Somebody adds people at his open task. */
export function add(opened: Case, person: string, more: Adding): Case {
  opened.give(person, adding(opened, person, more));
  return opened;
}

/** Somebody takes a person out. */
export function remove(opened: Case, by: string, person: string): Case {
  opened.give(by, { kind: 'remove', task: taskAt(opened, person), comment: 'not needed' });
  return opened;
}

/** Somebody sends the run back. */
export function sendBack(opened: Case, person: string, to: string | { readonly directTo: string } = 'start'): Case {
  const where = typeof to === 'string' ? { to } : { to: to.directTo, direct: true };
  opened.give(person, { kind: 'return', task: opened.taskOf(person), comment: 'why?', ...where });
  return opened;
}

/** Somebody takes his decision back. */
export function takeBack(opened: Case, person: string, node = 'nd_a'): Case {
  opened.give(person, { kind: 'take-back', task: taskAt(opened, person, node) });
  return opened;
}

/** Why a take-back is refused. */
export function lateFor(opened: Case, person: string, node = 'nd_a'): string {
  return opened.refused(person, { kind: 'take-back', task: taskAt(opened, person, node) }).code;
}

/** All seats of a node as "person status". */
export function seats(opened: Case, node = 'nd_a'): readonly string[] {
  return opened.seatsAt(node).map(({ person, status }) => `${person} ${status}`);
}

/** Seats of the latest visit of a node as "person status". */
export function latest(opened: Case, node = 'nd_a'): readonly string[] {
  const visits = Object.values(opened.deal.runs).flatMap(visitsOf);
  return (visits.findLast((visit) => visit.node === node)?.seats ?? []).map(
    ({ person, status }) => `${person} ${status}`,
  );
}

/** How the gate's run stands. */
export function outcome(opened: Case): string | undefined {
  return opened.deal.runs.r1?.status;
}

/** Whom a command told what, as "message to people". */
export function told(opened: Case, since = 0): readonly string[] {
  return opened.effects
    .slice(since)
    .flatMap((effect) => (effect.kind === 'notify' ? [`${effect.message.code} to ${effect.people.join(', ')}`] : []));
}

/** The example organization, with parts of its own. */
export function organizationWith(parts: Partial<Organization>): Organization {
  return { ...exampleOrganization, ...parts };
}
