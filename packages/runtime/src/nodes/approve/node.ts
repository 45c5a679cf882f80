import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { whenEmpty } from '../../engine/people/empty-policy.ts';
import { withoutSelf } from '../../engine/people/self-policy.ts';
import type { Reason, Visit } from '../../engine/state.ts';
import { checkDeadline, deadlineOf } from '../deadline-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { NodeKind, TransferRequest } from '../node-kind.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { holdsAnotherSeat, seatsLeft } from '../seat-outcome.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { approveTexts } from './texts.ts';
import { verdictOf } from './verdict.ts';

const decisions: NodeKind['decisions'] = Object.freeze(['approve', 'reject', 'return', 'transfer']);

/** People say yes or no, alone, together or in turn. */
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
      ...checkDeadline({ node, deadline, decisions }, scope),
    ];
  },
  enter: (node, _visit, tools) => seatApprovers(settingsOf<Settings>(node), tools),
  handle(node, visit, signal) {
    return signal.kind === 'seat-decided' ? carryOn(settingsOf<Settings>(node), visit) : { do: 'wait' };
  },
  refuseTransfer: (request, tools) => refuseApprover(settingsOf<Settings>(request.node), request, tools),
});

function seatApprovers(
  { who, mode = 'any', self = 'escalate', empty = 'admin', named = [] }: Settings,
  tools: NodeTools,
): NodeStep {
  const order = mode === 'sequential' ? 'in-sequence' : 'together';
  const found = tools.findPeople(who);
  const people = withoutSelf(found, self, tools);
  if (people.length > 0) return { do: 'seat', people, order };
  if (found.length > 0 && self === 'skip') return { do: 'pass', because: { code: 'self-skipped', params: {} } };
  const answer = whenEmpty({ empty, named, self }, tools);
  return 'step' in answer ? answer.step : { do: 'seat', people: answer.people, order };
}

function carryOn({ mode = 'any', rejectRule = 'first' }: Settings, visit: Visit): NodeStep {
  const verdict = verdictOf(visit.seats, { mode, rejectRule });
  if (verdict !== 'open') return { do: verdict };
  const [next] = seatsLeft(visit);
  return mode === 'sequential' && next?.status === 'waiting' ? { do: 'open-seat', seat: next.id } : { do: 'wait' };
}

/** In `any` it does not matter who sits twice; elsewhere one person must not have two votes, nor the initiator one (S-24, I-6). */
function refuseApprover(
  { mode = 'any', self = 'escalate' }: Settings,
  request: TransferRequest,
  { run }: NodeTools,
): Reason | null {
  const params = { person: request.to };
  if (mode !== 'any' && holdsAnotherSeat(request)) return { code: 'transfer-has-seat', params };
  return self !== 'allow' && request.to === run.initiator ? { code: 'transfer-to-initiator', params } : null;
}
