import type { FlowNode } from '@dealwright/shared';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { Visit } from '../../engine/state.ts';
import { checkRows, fieldTexts } from '../field-check.ts';
import { branchRejected } from '../join-step.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { loopTexts } from './texts.ts';

/** Runs one branch once for each row of a sub-table, in order; a round that is rejected rejects the node (WCP-21). */
export const loopNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'loop',
  group: 'logic',
  icon: 'repeat',
  settingsSchema,
  defaults: {},
  branches: 'one',
  texts: { ...loopTexts, ...fieldTexts },
  meets: () => ({ code: 'rows', params: {} }),
  rows(node) {
    const { rows } = settingsOf<Settings>(node);
    return rows === undefined ? null : { table: rows, flow: null };
  },
  check(node, scope) {
    const { rows } = settingsOf<Settings>(node);
    const empty = { code: 'loop-empty', texts: loopTexts, at: '', severity: 'warning' } as const;
    const branch = (node.branches ?? []).length === 0 ? [nodeProblem(scope, empty)] : [];
    if (rows !== undefined) return [...checkRows(rows, '/settings/rows', scope), ...branch];
    return [nodeProblem(scope, { code: 'loop-no-rows', texts: loopTexts, at: '/settings' }), ...branch];
  },
  enter(node, _visit, tools) {
    const { rows: table, most = 100 } = settingsOf<Settings>(node);
    const rows = table === undefined ? [] : tools.rowsOf(table);
    if (rows.length <= most) return nextRound(node, rows, tools);
    return { do: 'incident', reason: { code: 'too-many-rows', params: { count: rows.length, limit: most } } };
  },
  // biome-ignore lint/complexity/useMaxParams: what every kind is given
  handle(node, visit, signal, tools) {
    const outcome = signal.kind === 'branch-ended' ? visit.branches[signal.branch] : undefined;
    if (outcome === 'rejected') return { do: 'reject', because: branchRejected };
    return outcome === 'done' ? nextRound(node, rowsLeft(node, visit, tools), tools) : { do: 'wait' };
  },
});

/** The rows that were there on arrival and still are. */
function rowsLeft(node: FlowNode, { rest = [] }: Visit, tools: NodeTools): readonly string[] {
  const now = new Set(tools.rowsOf(settingsOf<Settings>(node).rows ?? ''));
  return rest.filter((row) => now.has(row));
}

function nextRound(node: FlowNode, rows: readonly string[], tools: NodeTools): NodeStep {
  const [branch] = node.branches ?? [];
  const [row, ...rest] = rows;
  const table = settingsOf<Settings>(node).rows ?? '';
  if (row === undefined || branch === undefined) return { do: 'pass', because: { code: 'no-rows', params: {} } };
  const count = tools.rowsOf(table).length;
  const because = { code: 'loop-round', params: { round: count - rest.length, count } };
  return { do: 'branch', branches: [branch.id], inputs: {}, because, row: { table, row }, rest };
}
