import type { FlowNode } from '@dealwright/shared';
import { type FoundPerson, type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { isAsker } from '../../engine/people/askers.ts';
import { whenEmpty } from '../../engine/people/empty-policy.ts';
import { withoutSelf } from '../../engine/people/self-policy.ts';
import { verdictOf } from '../../engine/seats/verdict.ts';
import { voicesOf } from '../../engine/seats/voices.ts';
import type { Reason, Visit } from '../../engine/state.ts';
import { checkDeadline, deadlineOf } from '../deadline-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { DecidedBy, NodeKind, SeatDecision, SeatRequest } from '../node-kind.ts';
import { isOffered } from '../offered.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { holdsAnotherSeat, openNext } from '../seat-outcome.ts';
import { checkApproval } from './check.ts';
import { countingOf } from './counting.ts';
import { countsReturns } from './counts-returns.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { approveTexts } from './texts.ts';
import { weighsVotes } from './weighs-votes.ts';

const decisions: NodeKind['decisions'] = Object.freeze([
  'approve',
  'reject',
  'abstain',
  'return',
  'transfer',
  'add',
  'consult',
  'claim',
]);

/** People say yes or no: alone, together, in turn, by vote, by lot or from a pool. */
export const approveNode: NodeKind = Object.freeze<NodeKind>({
  kind: 'approve',
  group: 'people',
  icon: 'stamp',
  settingsSchema,
  defaults: {
    who: [{ from: 'superiors', levels: 1 }],
    mode: 'any',
    rejectRule: 'first',
    empty: 'admin',
    self: 'escalate',
  },
  branches: 'none',
  texts: { ...approveTexts, ...peopleTexts, ...deadlineTexts },
  decisions,
  deadlineOf,
  check(node, scope) {
    const { who, named = [], deadline } = settingsOf<Settings>(node);
    return [
      ...checkPeople(who, '/settings/who', scope),
      ...checkPeople(named, '/settings/named', scope),
      ...checkApproval(node, scope),
      ...checkDeadline({ node, deadline, decisions }, scope),
    ];
  },
  enter: (node, visit, tools) => seatApprovers(node, visit, tools),
  handle(node, visit, signal) {
    return signal.kind === 'seat-decided' ? carryOn(settingsOf<Settings>(node), visit) : { do: 'wait' };
  },
  refusePerson: (request, tools) => refuseApprover(settingsOf<Settings>(request.node), request, tools),
  peopleOf: (node, tools) => sureApprovers(settingsOf<Settings>(node), tools),
  decidedBy: (node) => decidersNeeded(settingsOf<Settings>(node)),
  allows: ({ settings }, decision) => isAllowed(settings as unknown as Settings, decision),
  asksOf(node) {
    const { approveComment = false, signature = false, added = 'ask' } = settingsOf<Settings>(node);
    return { comment: approveComment, signature, added };
  },
  dependsOn: (node) => settingsOf<Settings>(node).sensitiveTo,
  inSequence: (node) => settingsOf<Settings>(node).mode === 'sequential',
  countsReturns,
  inBatches: (node) => settingsOf<Settings>(node).oneByOne !== true,
  weighs: weighsVotes,
  remembers(node) {
    const { doubles = 'none', sensitiveTo, allow = [] } = settingsOf<Settings>(node);
    return doubles === 'consecutive' || doubles === 'earlier' || sensitiveTo !== undefined || allow.includes('direct');
  },
});

/** Where returns are counted, several send it back, and there is no one to come straight back to. */
function isAllowed(settings: Settings, decision: SeatDecision): boolean {
  return !(decision === 'direct' && settings.returnRule === 'counted') && isOffered(settings, decision);
}

/** Where somebody may abstain, not everybody need decide. */
function decidersNeeded(settings: Settings): DecidedBy {
  const rule = countingOf(settings);
  if (rule.mode === 'vote') return rule.threshold;
  if (rule.mode === 'any') return rule.rejectRule === 'all' && settings.mode !== 'random' ? 'some' : 'one';
  return settings.allow?.includes('abstain') === true ? 'some' : 'everybody';
}

/** Those whom the sources give, without those who must not decide. */
function approversOf({ who, self = 'escalate' }: Settings, tools: NodeTools): readonly FoundPerson[] {
  return withoutSelf(tools.findPeople(who), self, tools).filter(({ person }) => tools.dutyAgainst(person) === null);
}

/** Of several who may be drawn by lot, nobody is sure to be. */
function sureApprovers(settings: Settings, tools: NodeTools): readonly FoundPerson[] {
  const people = approversOf(settings, tools);
  return settings.mode === 'random' && people.length > 1 ? [] : people;
}

/** The sources give the initiator and nobody else, and he is to be left out. */
function isHisAlone({ who, self }: Settings, tools: NodeTools): boolean {
  const found = self === 'skip' ? tools.findPeople(who) : [];
  return found.length > 0 && withoutSelf(found, 'skip', tools).length === 0;
}

function seatApprovers(node: FlowNode, visit: Visit, tools: NodeTools): NodeStep {
  const settings = settingsOf<Settings>(node);
  const { mode = 'any', self = 'escalate', empty = 'admin', named = [] } = settings;
  const order = mode === 'sequential' ? 'in-sequence' : 'together';
  const people = approversOf(settings, tools);
  if (people.length > 0) {
    const drawn = mode === 'random' ? tools.draw(visit.id, people.length) : 0;
    const chosen = mode === 'random' ? people.slice(drawn, drawn + 1) : people;
    return { do: 'seat', people: withStanding(node, visit, { chosen, tools }), order };
  }
  if (isHisAlone(settings, tools) && tools.dutyUnmet() === null)
    return { do: 'pass', because: { code: 'self-skipped', params: {} } };
  const answer = whenEmpty({ empty, named, self }, tools);
  return 'step' in answer ? answer.step : { do: 'seat', people: answer.people, order };
}

function withStanding(
  node: FlowNode,
  visit: Visit,
  { chosen, tools }: { readonly chosen: readonly FoundPerson[]; readonly tools: NodeTools },
): readonly FoundPerson[] {
  const { doubles = 'none', sensitiveTo = null, approveComment, signature } = settingsOf<Settings>(node);
  if (doubles === 'none' && sensitiveTo === null) return chosen;
  const asksMore = approveComment === true || signature === true;
  return chosen.map((each) => {
    const settled = tools.standingOf(node, visit, { person: each.person, rule: { doubles, sensitiveTo, asksMore } });
    return settled === null ? each : { ...each, settled };
  });
}

function carryOn(settings: Settings, visit: Visit): NodeStep {
  const verdict = verdictOf(voicesOf(visit, null), countingOf(settings));
  if (verdict !== 'open') return { do: verdict };
  return openNext(visit, settings.mode === 'sequential');
}

/** In `any` it does not matter who sits twice; elsewhere one person must not have two votes, nor the initiator one (S-24, I-6). */
function refuseApprover(
  { mode = 'any', self = 'escalate' }: Settings,
  request: SeatRequest,
  { run }: NodeTools,
): Reason | null {
  const params = { person: request.to };
  if (mode !== 'any' && holdsAnotherSeat(request)) return { code: 'transfer-has-seat', params };
  return self !== 'allow' && isAsker(run, request.to) ? { code: 'transfer-to-initiator', params } : null;
}
