import type { FlowNode } from '@dealwright/shared';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { isAsker } from '../../engine/people/askers.ts';
import { whenEmpty } from '../../engine/people/empty-policy.ts';
import { withoutSelf } from '../../engine/people/self-policy.ts';
import { verdictOf } from '../../engine/seats/verdict.ts';
import { voicesOf } from '../../engine/seats/voices.ts';
import type { Visit } from '../../engine/state.ts';
import { checkDeadline, deadlineOf } from '../deadline-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { NodeKind } from '../node-kind.ts';
import { peopleTexts } from '../people-texts.ts';
import { checkAssistant } from './check.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { assistantTexts } from './texts.ts';

const decisions: NodeKind['decisions'] = Object.freeze(['approve', 'reject', 'return', 'transfer', 'consult']);

/**
 * Asks the assistant for a suggestion with a confidence. Sure enough, and where that is allowed, it decides; else the people of the node
 * do, with the suggestion before them. On a control it never decides (O-12).
 */
export const assistantNode: NodeKind = Object.freeze<NodeKind>({
  kind: 'assistant',
  group: 'people',
  icon: 'sparkles',
  settingsSchema,
  defaults: { who: [{ from: 'superiors', levels: 1 }], control: false, decides: false, threshold: 95 },
  branches: 'none',
  texts: { ...assistantTexts, ...peopleTexts, ...deadlineTexts },
  decisions,
  deadlineOf,
  check: (node, scope) => [
    ...checkAssistant(node, scope),
    ...checkDeadline({ node, deadline: deadlineOf(node), decisions }, scope),
  ],
  enter(node, _visit, tools) {
    const { task = '', fields = [], personal = [] } = settingsOf<Settings>(node);
    const seen = fields.filter((field) => !tools.isProtected(field) || personal.includes(field));
    const about = tools.row === null ? {} : { row: tools.row };
    return { do: 'call', call: { to: 'assistant', task, fields: seen, ...about, awaits: true } };
  },
  // biome-ignore lint/complexity/useMaxParams: what every kind is given
  handle(node, visit, signal, tools) {
    if (signal.kind === 'answered') return afterSuggestion(node, visit, tools);
    if (signal.kind !== 'seat-decided') return { do: 'wait' };
    const verdict = verdictOf(voicesOf(visit, null), { mode: 'any', rejectRule: 'first' });
    return { do: verdict === 'open' ? 'wait' : verdict };
  },
  refusePerson: ({ to }, { run }) =>
    isAsker(run, to) ? { code: 'transfer-to-initiator', params: { person: to } } : null,
  peopleOf: (node, tools) => decidersOf(node, tools),
});

function afterSuggestion(node: FlowNode, { suggestion }: Visit, tools: NodeTools): NodeStep {
  const { control = false, decides = false, threshold = 95 } = settingsOf<Settings>(node);
  const sure = suggestion !== undefined && decides && !control && suggestion.confidence >= threshold;
  // Where duties ask for more people, its yes does not do for one of them.
  if (sure && (suggestion.verdict === 'reject' || tools.dutyUnmet() === null)) {
    const { verdict, confidence } = suggestion;
    const because = { code: `assistant-${verdict}`, params: { confidence } };
    return { do: verdict === 'approve' ? 'pass' : 'reject', because, onRecord: true };
  }
  const people = decidersOf(node, tools);
  if (people.length > 0) return { do: 'seat', people, order: 'together' };
  const answer = whenEmpty({ empty: 'admin', named: [], self: 'escalate' }, tools);
  return 'step' in answer ? answer.step : { do: 'seat', people: answer.people, order: 'together' };
}

function decidersOf(node: FlowNode, tools: NodeTools) {
  const found = withoutSelf(tools.findPeople(settingsOf<Settings>(node).who), 'escalate', tools);
  return found.filter(({ person }) => tools.dutyAgainst(person) === null);
}
