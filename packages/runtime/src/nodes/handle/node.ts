import { type NodeStep, settingsOf } from '../../engine/node-tools.ts';
import { whenEmpty } from '../../engine/people/empty-policy.ts';
import { checkDeadline, deadlineOf } from '../deadline-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { NodeKind } from '../node-kind.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { holdsAnotherSeat, seatsLeft } from '../seat-outcome.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { handleTexts } from './texts.ts';

const decisions: NodeKind['decisions'] = Object.freeze(['complete', 'return', 'transfer']);

/** People do a piece of work and say when it is done; nobody says no. Doing one's own work is never self-approval. */
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
    const { who, empty = 'admin', named = [] } = settingsOf<Settings>(node);
    const people = tools.findPeople(who).filter(({ person }) => tools.dutyAgainst(person) === null);
    if (people.length > 0) return { do: 'seat', people, order: 'together' };
    const answer = whenEmpty({ empty, named, self: 'allow' }, tools);
    return 'step' in answer ? answer.step : { do: 'seat', people: answer.people, order: 'together' };
  },
  decidedBy: (node) => (settingsOf<Settings>(node).mode === 'all' ? 'everybody' : 'one'),
  handle(node, visit, signal) {
    if (signal.kind !== 'seat-decided') return { do: 'wait' };
    const all = settingsOf<Settings>(node).mode === 'all';
    // Somebody may only have been taken off the list.
    const done = visit.seats.some(({ status }) => status === 'completed') && (!all || seatsLeft(visit).length === 0);
    return { do: done ? 'pass' : 'wait' };
  },
  refusePerson: (request) =>
    holdsAnotherSeat(request) ? { code: 'transfer-has-seat', params: { person: request.to } } : null,
});
