import type { FieldValues } from '@dealwright/shared';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { checkWritable, fieldTexts } from '../field-check.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { signalTexts } from './texts.ts';

/** Waits for a named event from outside, also one that came before (WCP-24), or until a deadline. */
export const signalNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'signal',
  group: 'time',
  icon: 'radio',
  settingsSchema,
  defaults: { name: 'event' },
  branches: 'none',
  texts: { ...signalTexts, ...fieldTexts },
  signal(node) {
    const { name, fields = [] } = settingsOf<Settings>(node);
    return { name, fields };
  },
  check(node, scope) {
    const { fields = [], deadline, late } = settingsOf<Settings>(node);
    const problems = fields.flatMap((field, index) => checkWritable(field, `/settings/fields/${index}`, scope));
    if (deadline !== undefined || late === undefined) return problems;
    const finding = { code: 'signal-late-unused', texts: signalTexts, at: '/settings/late' };
    return [...problems, nodeProblem(scope, { ...finding, severity: 'warning' })];
  },
  enter: (node, _visit, tools) => wait(settingsOf<Settings>(node), tools),
  handle(node, _visit, signal) {
    const settings = settingsOf<Settings>(node);
    if (signal.kind === 'signal-came') return take(settings, signal.values);
    return signal.kind === 'timer-fired' ? giveUp(settings) : { do: 'wait' };
  },
});

function wait({ name, deadline }: Settings, tools: NodeTools): NodeStep {
  const timer: readonly NodeStep[] = deadline === undefined ? [] : [{ do: 'timer', at: tools.after(deadline) }];
  return { do: 'all', steps: [...timer, { do: 'await-signal', name }] };
}

function take({ name, fields = [] }: Settings, values: FieldValues): NodeStep {
  const listed = Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
  const because = { code: 'signal-came', params: { name } };
  const write: readonly NodeStep[] =
    Object.keys(listed).length === 0 ? [] : [{ do: 'write', values: listed, source: 'signal' }];
  return { do: 'all', steps: [...write, { do: 'pass', because }] };
}

function giveUp({ name, late = 'go-on' }: Settings): NodeStep {
  const because = { code: 'signal-late', params: { name } };
  return { do: late === 'reject' ? 'reject' : 'pass', because, onRecord: true };
}
