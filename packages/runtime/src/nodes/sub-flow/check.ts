import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { maximumDepth } from '../../engine/flow/start-runs.ts';
import { lookup } from '../../engine/lookup.ts';
import { settingsOf } from '../../engine/node-tools.ts';
import { checkRows } from '../field-check.ts';
import { flowAround } from '../flow-around.ts';
import { type NodeFinding, nodeProblem } from '../node-problem.ts';
import { depthBelow } from './depth.ts';
import type { Settings } from './settings.generated.ts';
import { subFlowTexts } from './texts.ts';

type Finding = Omit<NodeFinding, 'texts'>;

/** Problems of a sub-flow node: which flow it starts, how deep that goes, for which rows, and its branch. */
export function checkSubFlow(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const { rows } = settingsOf<Settings>(node);
  const findings = [...flowFindings(node, scope), ...branchFindings(node)];
  return [
    ...findings.map((finding) => nodeProblem(scope, { ...finding, texts: subFlowTexts })),
    ...(rows === undefined ? [] : checkRows(rows, '/settings/rows', scope)),
  ];
}

function flowFindings(node: FlowNode, scope: CheckScope): readonly Finding[] {
  const { flow } = settingsOf<Settings>(node);
  const at = '/settings/flow';
  if (flow === undefined) return [{ code: 'sub-flow-missing', at: '/settings' }];
  if (lookup(scope.definition.flows, flow) === undefined) return [{ code: 'sub-flow-unknown', at, params: { flow } }];
  const around = flowAround(scope);
  const depth = depthBelow(scope.definition, flow, around === null ? [] : [around.id]);
  const params = { limit: maximumDepth };
  if (depth === null) return [{ code: 'sub-flow-recursive', at, params, severity: 'warning' }];
  return depth + 1 > maximumDepth ? [{ code: 'sub-flow-too-deep', at, params }] : [];
}

function branchFindings(node: FlowNode): readonly Finding[] {
  const { onReject = 'reject' } = settingsOf<Settings>(node);
  const [branch] = node.branches ?? [];
  if (onReject === 'branch')
    return branch === undefined ? [{ code: 'sub-flow-branch-missing', at: '/settings/onReject' }] : [];
  const unused = branch !== undefined && branch.nodes.length > 0;
  return unused ? [{ code: 'sub-flow-branch-unused', at: '/branches/0', severity: 'warning' }] : [];
}
