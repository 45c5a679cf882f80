import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { settingsOf } from '../../engine/node-tools.ts';
import { type JoinRule, joinStep } from '../join-step.ts';
import type { NodeKind } from '../node-kind.ts';
import { type NodeFinding, nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { parallelTexts } from './texts.ts';

type Meeting = Pick<JoinRule, 'needed' | 'rest'>;

/** When the branches count as done: one entry for each policy (S-21). */
const joins: {
  readonly [Policy in NonNullable<Settings['join']>]: (settings: Settings, branches: number) => Meeting;
} = {
  all: (_, branches) => ({ needed: branches, rest: 'cancel' }),
  any: () => ({ needed: 1, rest: 'continue' }),
  race: () => ({ needed: 1, rest: 'cancel' }),
  count: ({ count = 1, rest = 'cancel' }) => ({ needed: count, rest }),
};

/** Runs all branches at once and joins them as it is set; a branch that is rejected rejects the node, or counts as such (S-22). */
export const parallelNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'parallel',
  group: 'logic',
  icon: 'columns-2',
  settingsSchema,
  defaults: { join: 'all', onReject: 'reject' },
  branches: 'all',
  texts: parallelTexts,
  meets(node) {
    const { join = 'all', count = 1 } = settingsOf<Settings>(node);
    return { code: join, params: { branches: node.branches?.length ?? 0, count } };
  },
  check: (node, scope) => [...checkBranches(node, scope), ...checkCount(node, scope)],
  enter(node) {
    const branches = (node.branches ?? []).map(({ id }) => id);
    if (branches.length === 0) return { do: 'pass' };
    const because = { code: 'branch-all', params: { count: branches.length } };
    return { do: 'branch', branches, inputs: {}, because };
  },
  handle(node, visit, signal) {
    if (signal.kind !== 'branch-ended') return { do: 'wait' };
    const settings = settingsOf<Settings>(node);
    const meeting = joins[settings.join ?? 'all'](settings, Object.keys(visit.branches).length);
    return joinStep(visit, { ...meeting, onReject: settings.onReject ?? 'reject' });
  },
});

function checkBranches(node: FlowNode, scope: CheckScope): readonly Problem[] {
  return (node.branches ?? []).flatMap(({ when }, index) => {
    if (when === undefined) return [];
    const finding = { code: 'branch-condition-unused', at: `/branches/${index}/when`, params: { number: index + 1 } };
    return [nodeProblem(scope, { ...finding, texts: parallelTexts, severity: 'warning' })];
  });
}

function checkCount(node: FlowNode, scope: CheckScope): readonly Problem[] {
  return countFindings(node).map((finding) => nodeProblem(scope, { ...finding, texts: parallelTexts }));
}

function countFindings(node: FlowNode): readonly Omit<NodeFinding, 'texts'>[] {
  const { join, count, rest } = settingsOf<Settings>(node);
  const branches = node.branches?.length ?? 0;
  if (join !== 'count') {
    const unused = { code: 'join-setting-unused', severity: 'warning' as const };
    return [
      ...(count === undefined ? [] : [{ ...unused, at: '/settings/count' }]),
      ...(rest === undefined ? [] : [{ ...unused, at: '/settings/rest' }]),
    ];
  }
  if (count === undefined) return [{ code: 'join-count-missing', at: '/settings' }];
  return count > branches ? [{ code: 'join-count-too-large', at: '/settings/count', params: { count, branches } }] : [];
}
