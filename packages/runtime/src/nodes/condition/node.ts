import type { Branch, FlowNode } from '@dealwright/shared';
import type { NodeStep, NodeTools } from '../../engine/node-tools.ts';
import { checkConditions } from '../branch-check.ts';
import { reasonOfBranch } from '../branch-reason.ts';
import { branchTexts } from '../branch-texts.ts';
import { branchRejected } from '../join-step.ts';
import type { NodeKind } from '../node-kind.ts';
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
  texts: { ...conditionTexts, ...branchTexts },
  check: checkConditions,
  enter(node, visit, tools) {
    const branches = node.branches ?? [];
    const chosen = fitting(node, tools);
    if (chosen === undefined)
      return { do: 'incident', reason: { code: 'no-branch-fits', params: { node: visit.node } } };
    const inputs = tools.inputsOf(branches.map(({ when }) => when));
    return { do: 'branch', branches: [chosen.id], inputs, because: reasonOfBranch(chosen, node) };
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

function afterBranch(outcome: 'open' | 'done' | 'rejected' | 'returned' | 'cancelled' | undefined): NodeStep {
  if (outcome === 'rejected') return { do: 'reject', because: branchRejected };
  return { do: outcome === 'done' ? 'pass' : 'wait' };
}
