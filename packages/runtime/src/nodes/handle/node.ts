import type { FlowNode } from '@dealwright/shared';
import { type FoundPerson, type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { whenEmpty } from '../../engine/people/empty-policy.ts';
import { verdictOf } from '../../engine/seats/verdict.ts';
import { voicesOf } from '../../engine/seats/voices.ts';
import type { Visit } from '../../engine/state.ts';
import { checkDeadline, deadlineOf } from '../deadline-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { NodeKind } from '../node-kind.ts';
import { isOffered } from '../offered.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { holdsAnotherSeat, openNext } from '../seat-outcome.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { handleTexts } from './texts.ts';

const decisions: NodeKind['decisions'] = Object.freeze(['complete', 'return', 'transfer', 'add', 'consult', 'claim']);

/**
 * People do a piece of work and say when it is done: one of them, together, in turn or from a pool. Nobody says no, and doing one's own
 * work is never self-approval.
 */
export const handleNode: NodeKind = Object.freeze<NodeKind>({
  kind: 'handle',
  group: 'work',
  icon: 'clipboard-check',
  settingsSchema,
  defaults: { who: [{ from: 'owner' }], mode: 'any', empty: 'admin' },
  branches: 'none',
  texts: { ...handleTexts, ...peopleTexts, ...deadlineTexts },
  decisions,
  deadlineOf,
  check(node, scope) {
    const { who, named = [], deadline } = settingsOf<Settings>(node);
    return [
      ...checkPeople(who, '/settings/who', scope),
      ...checkPeople(named, '/settings/named', scope),
      ...checkDeadline({ node, deadline, decisions }, scope),
    ];
  },
  enter(node, _visit, tools): NodeStep {
    const { empty = 'admin', named = [] } = settingsOf<Settings>(node);
    const order = inSequence(node) ? 'in-sequence' : 'together';
    const people = workersOf(node, tools);
    if (people.length > 0) return { do: 'seat', people, order };
    const answer = whenEmpty({ empty, named, self: 'allow' }, tools);
    return 'step' in answer ? answer.step : { do: 'seat', people: answer.people, order };
  },
  decidedBy: (node) => (needsEverybody(settingsOf<Settings>(node)) ? 'everybody' : 'one'),
  handle: (node, visit, signal) => (signal.kind === 'seat-decided' ? carryOn(node, visit) : { do: 'wait' }),
  refusePerson: (request) =>
    holdsAnotherSeat(request) ? { code: 'transfer-has-seat', params: { person: request.to } } : null,
  peopleOf: workersOf,
  allows: (node, decision) => isOffered(settingsOf<Settings>(node), decision),
  inSequence,
});

function inSequence(node: FlowNode): boolean {
  return settingsOf<Settings>(node).mode === 'sequential';
}

function needsEverybody({ mode }: Settings): boolean {
  return mode === 'all' || mode === 'sequential';
}

/** Those whom the sources give, without those whom duties keep away. */
function workersOf(node: FlowNode, tools: NodeTools): readonly FoundPerson[] {
  const people = tools.findPeople(settingsOf<Settings>(node).who);
  return people.filter(({ person }) => tools.dutyAgainst(person) === null);
}

/** Work that is done is a voice in favour, and there are no others: when not enough is done, somebody is still at it. */
function carryOn(node: FlowNode, visit: Visit): NodeStep {
  const mode = needsEverybody(settingsOf<Settings>(node)) ? 'all' : 'any';
  const done = verdictOf(voicesOf(visit, null), { mode, rejectRule: 'first' }) === 'pass';
  return done ? { do: 'pass' } : openNext(visit, inSequence(node));
}
