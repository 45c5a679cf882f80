import type { NodeStep } from '../../engine/node-tools.ts';
import { settingsOf } from '../../engine/node-tools.ts';
import type { Visit } from '../../engine/state.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { parallelTexts } from './texts.ts';

type Join = (visit: Visit) => NodeStep;

/** When the branches count as done: one entry for each policy, each a function of how the activated branches stand (S-21). */
const joins: { readonly [Policy in NonNullable<Settings['join']>]: Join } = {
  all(visit) {
    const outcomes = Object.values(visit.branches);
    if (outcomes.includes('rejected')) return { do: 'reject', because: { code: 'branch-rejected', params: {} } };
    return { do: outcomes.every((outcome) => outcome !== 'open') ? 'pass' : 'wait' };
  },
};

/** Runs all branches at once and waits for them; a branch that is rejected rejects the node (S-22). */
export const parallelNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'parallel',
  group: 'logic',
  icon: 'columns-2',
  settingsSchema,
  defaults: { join: 'all' },
  branches: 'all',
  texts: parallelTexts,
  check(node, scope) {
    return (node.branches ?? []).flatMap(({ when }, index) => {
      if (when === undefined) return [];
      const finding = { code: 'branch-condition-unused', at: `/branches/${index}/when`, params: { number: index + 1 } };
      return [nodeProblem(scope, { ...finding, texts: parallelTexts, severity: 'warning' })];
    });
  },
  enter(node) {
    const branches = (node.branches ?? []).map(({ id }) => id);
    if (branches.length === 0) return { do: 'pass' };
    const because = { code: 'branch-all', params: { count: branches.length } };
    return { do: 'branch', branches, inputs: {}, because };
  },
  handle: (node, visit, signal) =>
    signal.kind === 'branch-ended' ? joins[settingsOf<Settings>(node).join ?? 'all'](visit) : { do: 'wait' },
});
