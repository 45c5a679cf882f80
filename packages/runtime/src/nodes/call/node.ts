import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { callFailed } from '../../engine/call-failed.ts';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import { checkWritable, fieldTexts } from '../field-check.ts';
import type { NodeKind, NodeSignal } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { checkSent, sentTexts, sentValues } from '../sent-values.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { callTexts } from './texts.ts';

/** Calls another system by a named connection, and waits for its answer or not (S-34). */
export const callNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'call',
  group: 'work',
  icon: 'webhook',
  settingsSchema,
  defaults: { wait: 'go-on' },
  branches: 'none',
  lasting: true,
  texts: { ...callTexts, ...sentTexts, ...fieldTexts },
  check: checkCall,
  answers: (node) => settingsOf<Settings>(node).fields ?? [],
  enter: (node, visit, tools) => call(settingsOf<Settings>(node), visit.node, tools),
  handle: (node, visit, signal) => answered(settingsOf<Settings>(node), visit.node, signal),
});

function call(
  { connection, send = [], personal = [], wait, deadline }: Settings,
  node: string,
  tools: NodeTools,
): NodeStep {
  if (connection === undefined) return { do: 'incident', reason: { code: 'connection-missing', params: { node } } };
  const awaits = wait === 'answer';
  const body = sentValues(send, personal, tools);
  const sent: NodeStep = { do: 'call', call: { to: 'webhook', connection, body, awaits } };
  if (!awaits) return { do: 'all', steps: [sent, { do: 'pass' }] };
  const timer: readonly NodeStep[] = deadline === undefined ? [] : [{ do: 'timer', at: tools.after(deadline) }];
  return { do: 'all', steps: [sent, ...timer] };
}

function answered({ late = 'go-on' }: Settings, node: string, signal: NodeSignal): NodeStep {
  if (signal.kind === 'timer-fired') {
    const because = { code: 'answer-late', params: {} };
    return { do: late === 'reject' ? 'reject' : 'pass', because, onRecord: true };
  }
  if (signal.kind !== 'answered') return { do: 'wait' };
  if (signal.outcome === 'failed') return { do: 'incident', reason: callFailed(node, signal.reason) };
  return {
    do: 'all',
    steps: [
      { do: 'write', values: signal.values, source: 'signal' },
      { do: 'pass', because: { code: 'answer-came', params: { node } } },
    ],
  };
}

function checkCall(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const { connection, send, personal, wait, fields = [], deadline, late } = settingsOf<Settings>(node);
  const texts = callTexts;
  const unused = wait !== 'answer' && (fields.length > 0 || deadline !== undefined || late !== undefined);
  const finding = { code: 'call-answer-unused', texts, at: '/settings/wait', severity: 'warning' } as const;
  return [
    ...checkConnection(connection, scope),
    ...(unused ? [nodeProblem(scope, finding)] : []),
    ...checkSent({ ...(send && { send }), ...(personal && { personal }) }, scope),
    ...fields.flatMap((field, index) => checkWritable(field, `/settings/fields/${index}`, scope)),
  ];
}

/** A connection may still be set up after the process is published, so that a missing one is no error. */
function checkConnection(connection: string | undefined, scope: CheckScope): readonly Problem[] {
  const texts = callTexts;
  if (connection === undefined)
    return [nodeProblem(scope, { code: 'call-no-connection', texts, at: '/settings/connection' })];
  const known = scope.surroundings?.connections;
  const found = known?.find(({ name }) => name === connection);
  if (known === undefined || found?.open === true) return [];
  const code = found === undefined ? 'call-connection-unknown' : 'call-connection-closed';
  return [nodeProblem(scope, { code, texts, at: '/settings/connection', severity: 'warning', params: { connection } })];
}
