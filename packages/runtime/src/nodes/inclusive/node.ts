import type { Branch, FlowNode } from '@dealwright/shared';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { Visit } from '../../engine/state.ts';
import { checkConditions } from '../branch-check.ts';
import { reasonOfBranch } from '../branch-reason.ts';
import { branchTexts } from '../branch-texts.ts';
import { joinStep } from '../join-step.ts';
import type { NodeKind } from '../node-kind.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { inclusiveTexts } from './texts.ts';

/** Runs every branch whose condition holds, all asked once on arrival, else the last; joins exactly those (S-21, WCP-6, WCP-7). */
export const inclusiveNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'inclusive',
  group: 'logic',
  icon: 'list-checks',
  settingsSchema,
  defaults: { onReject: 'reject' },
  branches: 'conditions',
  overlapping: true,
  texts: { ...inclusiveTexts, ...branchTexts },
  meets: ({ branches = [] }) => ({ code: 'fitting', params: { branches: branches.length } }),
  check: checkConditions,
  enter: chooseBranches,
  branchesNow: (node, tools) => fitting(node, tools).map(({ id }) => id),
  handle: (node, visit, signal) =>
    signal.kind === 'branch-ended' ? join(settingsOf<Settings>(node), visit) : { do: 'wait' },
});

function chooseBranches(node: FlowNode, visit: Visit, tools: NodeTools): NodeStep {
  const chosen = fitting(node, tools);
  const [first] = chosen;
  if (first === undefined) return { do: 'incident', reason: { code: 'no-branch-fits', params: { node: visit.node } } };
  const because =
    first.when === undefined
      ? reasonOfBranch(first, node)
      : { code: 'branches-hold', params: { count: chosen.length } };
  const inputs = tools.inputsOf((node.branches ?? []).flatMap(({ when }) => when ?? []));
  return { do: 'branch', branches: chosen.map(({ id }) => id), inputs, because };
}

/** Every branch whose condition holds, else the last without one. */
function fitting({ branches = [] }: FlowNode, tools: NodeTools): readonly Branch[] {
  const holding = branches.filter(({ when }) => when !== undefined && tools.holds(when));
  return holding.length > 0 ? holding : branches.filter(({ when }) => when === undefined).slice(-1);
}

/** With `join` every branch that ran is heard, and one that is done is enough. */
function join({ onReject = 'reject' }: Settings, visit: Visit): NodeStep {
  const outcomes = Object.values(visit.branches);
  if (onReject === 'join' && outcomes.includes('open')) return { do: 'wait' };
  return joinStep(visit, { needed: onReject === 'join' ? 1 : outcomes.length, rest: 'cancel', onReject });
}
