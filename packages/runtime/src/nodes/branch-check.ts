import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { branchTexts } from './branch-texts.ts';
import { nodeProblem } from './node-problem.ts';

/** Problems of branches that have conditions: at least two, each with a condition, the last without. */
export function checkConditions(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const branches = node.branches ?? [];
  const few = branches.length < 2 ? [{ code: 'branch-too-few', at: '' }] : [];
  const last =
    branches.at(-1)?.when === undefined ? [] : [{ code: 'branch-no-default', at: `/branches/${branches.length - 1}` }];
  const bare = branches.slice(0, -1).flatMap(({ when }, index) => {
    const params = { number: index + 1 };
    return when === undefined ? [{ code: 'branch-no-condition', at: `/branches/${index}`, params }] : [];
  });
  return [...few, ...last, ...bare].map((finding) => nodeProblem(scope, { ...finding, texts: branchTexts }));
}
