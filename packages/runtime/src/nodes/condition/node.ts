import type { Branch, FlowNode } from '@dealwright/shared';
import type { NodeStep, NodeTools } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { settingsSchema } from './settings.generated.ts';
import { conditionTexts } from './texts.ts';

/** Takes the first branch whose condition holds, else the last one. Asked once on arrival, with what it looked at on record (S-28). */
export const conditionNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'condition',
  group: 'logic',
  icon: 'split',
  settingsSchema,
  defaults: {},
  branches: 'conditions',
  texts: conditionTexts,
  check(node, scope) {
    const branches = node.branches ?? [];
    const few = branches.length < 2 ? [{ code: 'branch-too-few', at: '' }] : [];
    const last =
      branches.at(-1)?.when === undefined
        ? []
        : [{ code: 'branch-no-default', at: `/branches/${branches.length - 1}` }];
    const bare = branches.slice(0, -1).flatMap(({ when }, index) => {
      const params = { number: index + 1 };
      return when === undefined ? [{ code: 'branch-no-condition', at: `/branches/${index}`, params }] : [];
    });
    return [...few, ...last, ...bare].map((finding) => nodeProblem(scope, { ...finding, texts: conditionTexts }));
  },
  enter(node, visit, tools) {
    const branches = node.branches ?? [];
    const chosen = fitting(node, tools);
    if (chosen === undefined)
      return { do: 'incident', reason: { code: 'no-branch-fits', params: { node: visit.node } } };
    return take(chosen, node, tools.inputsOf(branches.flatMap(({ when }) => when ?? [])));
  },
  branchesNow: (node, tools) => {
    const chosen = fitting(node, tools);
    return chosen === undefined ? [] : [chosen.id];
  },
  handle: (_node, visit, signal) =>
    afterBranch(signal.kind === 'branch-ended' ? visit.branches[signal.branch] : undefined),
});

function fitting({ branches = [] }: FlowNode, tools: NodeTools): Branch | undefined {
  return branches.find(({ when }) => when === undefined || tools.holds(when));
}

function take(chosen: Branch, node: FlowNode, inputs: Extract<NodeStep, { do: 'branch' }>['inputs']): NodeStep {
  const number = (node.branches ?? []).indexOf(chosen) + 1;
  const kind = chosen.when === undefined ? 'branch-default' : 'branch-condition';
  const titled = chosen.title !== undefined;
  const because = {
    code: titled ? `${kind}-titled` : kind,
    params: { branch: chosen.id, number, ...(titled ? { title: chosen.title } : {}) },
  };
  return { do: 'branch', branches: [chosen.id], inputs, because };
}

function afterBranch(outcome: 'open' | 'done' | 'rejected' | 'returned' | 'cancelled' | undefined): NodeStep {
  if (outcome === 'rejected') return { do: 'reject', because: { code: 'branch-rejected', params: {} } };
  return { do: outcome === 'done' ? 'pass' : 'wait' };
}
