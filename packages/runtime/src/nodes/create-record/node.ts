import type { CheckScope, Problem } from '@dealwright/shared';
import { callFailed } from '../../engine/call-failed.ts';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind, NodeSignal } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { checkSent, sentTexts, sentValues } from '../sent-values.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { createRecordTexts } from './texts.ts';

/** Starts a deal of another process with mapped values, and waits for its outcome or not (S-33). */
export const createRecordNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'create-record',
  group: 'work',
  icon: 'file-plus-2',
  settingsSchema,
  defaults: { wait: 'go-on' },
  branches: 'none',
  lasting: true,
  texts: { ...createRecordTexts, ...sentTexts },
  check(node, scope) {
    const { process, send, personal } = settingsOf<Settings>(node);
    const sent = checkSent({ ...(send && { send }), ...(personal && { personal }) }, scope);
    return [...checkOther(process, scope), ...sent];
  },
  enter: (node, visit, tools) => create(settingsOf<Settings>(node), visit.node, tools),
  handle: (node, visit, signal) => ended(settingsOf<Settings>(node), visit.node, signal),
});

function create({ process, send = [], personal = [], wait }: Settings, node: string, tools: NodeTools): NodeStep {
  if (process === undefined) return { do: 'incident', reason: { code: 'connection-missing', params: { node } } };
  const awaits = wait === 'answer';
  const values = sentValues(send, personal, tools);
  const call: NodeStep = { do: 'call', call: { to: 'process', process, values, awaits } };
  return awaits ? call : { do: 'all', steps: [call, { do: 'pass' }] };
}

function ended({ onLost = 'reject' }: Settings, node: string, signal: NodeSignal): NodeStep {
  if (signal.kind !== 'answered') return { do: 'wait' };
  if (signal.outcome === 'failed') return { do: 'incident', reason: callFailed(node, signal.reason) };
  if (signal.reason !== 'lost') return { do: 'pass', because: { code: 'answer-came', params: { node } } };
  return { do: onLost === 'reject' ? 'reject' : 'pass', because: { code: 'deal-lost', params: {} }, onRecord: true };
}

/** A process may still be made and released after this one is published, so that a missing one is no error. */
function checkOther(process: string | undefined, scope: CheckScope): readonly Problem[] {
  const texts = createRecordTexts;
  if (process === undefined)
    return [nodeProblem(scope, { code: 'create-record-no-process', texts, at: '/settings/process' })];
  const at = '/settings/process';
  const warning = (code: string) => [nodeProblem(scope, { code, texts, at, severity: 'warning', params: { process } })];
  if (process === scope.definition.key) return warning('create-record-itself');
  const known = scope.surroundings?.processes;
  const found = known?.find(({ key }) => key === process);
  if (known === undefined || found?.released === true) return [];
  return warning(found === undefined ? 'create-record-process-unknown' : 'create-record-process-unreleased');
}
