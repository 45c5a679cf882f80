import type { Actor, Command } from './command.ts';
import type { DecisionContext } from './context.ts';
import type { Refusal } from './decision.ts';
import { lookup } from './lookup.ts';
import { refuse } from './turn.ts';

/** Who may give a command at all: strangers only start and take back consent, timers only fire, and people must be active members. */
export function refuseActor(command: Command, context: DecisionContext): Refusal | null {
  if (!actors[command.kind].includes(command.by.kind)) return refuse('not-allowed');
  if (command.by.kind !== 'person') return null;
  const person = lookup(context.organization.people, command.by.id);
  return person?.active === true ? null : refuse('not-a-member', { person: command.by.id });
}

const members: readonly Actor['kind'][] = ['person'];

const actors: { readonly [Kind in Command['kind']]: readonly Actor['kind'][] } = {
  start: ['person', 'public', 'system'],
  edit: members,
  move: members,
  check: members,
  assign: members,
  comment: members,
  'start-flow': ['person', 'system'],
  resubmit: members,
  withdraw: members,
  approve: members,
  reject: members,
  revoke: members,
  revive: members,
  'let-pass': members,
  jump: members,
  terminate: members,
  abstain: members,
  add: members,
  remove: members,
  consult: members,
  advise: members,
  claim: members,
  release: members,
  'take-back': members,
  urge: members,
  read: members,
  notify: members,
  return: members,
  complete: members,
  transfer: members,
  suspend: members,
  resume: members,
  timer: ['system'],
  'timer-failed': ['system'],
  signal: ['person', 'system'],
  answer: ['system'],
  'take-back-consent': ['public'],
};

/** The person who gives the command; the empty text for strangers and timers, which no person has as id. */
export function personOf(by: Actor): string {
  return by.kind === 'person' ? by.id : '';
}
