import type { FlowNode } from '@dealwright/shared';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { RowPlace, Run, Visit } from '../../engine/state.ts';
import { fieldTexts } from '../field-check.ts';
import { branchRejected } from '../join-step.ts';
import type { NodeKind } from '../node-kind.ts';
import { seatless } from '../seatless.ts';
import { checkSubFlow } from './check.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { subFlowTexts } from './texts.ts';

/** Starts another flow of the process, once or for each row of a sub-table; joined ones are waited for and share its fate (S-33). */
export const subFlowNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'sub-flow',
  group: 'logic',
  icon: 'workflow',
  settingsSchema,
  defaults: { wait: 'joined', onReject: 'reject' },
  branches: 'one',
  texts: { ...subFlowTexts, ...fieldTexts },
  meets(node) {
    const { wait = 'joined', onReject = 'reject' } = settingsOf<Settings>(node);
    return { code: wait === 'detached' ? wait : onReject, params: {} };
  },
  rows(node) {
    const { rows, flow } = settingsOf<Settings>(node);
    return rows === undefined || flow === undefined ? null : { table: rows, flow };
  },
  check: checkSubFlow,
  enter: (node, visit, tools) => begin(settingsOf<Settings>(node), visit, tools),
  // biome-ignore lint/complexity/useMaxParams: what every kind is given
  handle(node, visit, signal, tools) {
    if (signal.kind === 'run-ended') return afterRun(node, visit, tools);
    const outcome = signal.kind === 'branch-ended' ? visit.branches[signal.branch] : undefined;
    if (outcome === 'rejected') return { do: 'reject', because: branchRejected };
    return { do: outcome === 'done' ? 'pass' : 'wait' };
  },
});

function begin(
  { flow, rows: table, order = 'together', wait = 'joined' }: Settings,
  visit: Visit,
  tools: NodeTools,
): NodeStep {
  if (flow === undefined) return { do: 'incident', reason: { code: 'flow-missing', params: { node: visit.node } } };
  const joined = wait === 'joined';
  const rows = table === undefined ? [null] : tools.rowsOf(table).map((row) => ({ table, row }));
  if (rows.length === 0) return { do: 'pass', because: { code: 'no-rows', params: {} } };
  const start = {
    do: 'start-runs',
    flow,
    rows: joined && order === 'in-turn' ? rows.slice(0, 1) : rows,
    joined,
  } as const;
  return joined ? start : { do: 'all', steps: [start, { do: 'pass' }] };
}

/** One run has ended: what the runs together come to so far. */
function afterRun(node: FlowNode, visit: Visit, tools: NodeTools): NodeStep {
  const { flow = '', onReject = 'reject' } = settingsOf<Settings>(node);
  if (Object.keys(visit.branches).length > 0) return { do: 'wait' };
  const runs = Object.values(tools.deal.runs).filter(({ parent }) => parent?.visit === visit.id);
  const ended = runs.filter(({ endedAt }) => endedAt !== null);
  const because = { code: 'sub-flow-rejected', params: { flow } };
  if (ended.some(({ status }) => status !== 'approved')) {
    const [branch] = node.branches ?? [];
    if (onReject === 'reject' || branch === undefined) return { do: 'reject', because };
    return { do: 'all', steps: [{ do: 'cancel-runs' }, { do: 'branch', branches: [branch.id], inputs: {}, because }] };
  }
  if (ended.length < runs.length) return { do: 'wait' };
  const next = nextRow(settingsOf<Settings>(node), runs, tools);
  return next === null ? { do: 'pass' } : { do: 'start-runs', flow, rows: [next], joined: true };
}

/** The first row that had no run yet; rows that came meanwhile are among them. */
function nextRow(
  { rows: table, order = 'together' }: Settings,
  runs: readonly Run[],
  tools: NodeTools,
): RowPlace | null {
  if (table === undefined || order === 'together') return null;
  const done = new Set(runs.map(({ row }) => row?.row));
  const row = tools.rowsOf(table).find((id) => !done.has(id));
  return row === undefined ? null : { table, row };
}
