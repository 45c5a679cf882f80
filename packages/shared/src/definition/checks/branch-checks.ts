import { analyseBranches } from '../../expression/regions/branches.ts';
import { describeCase } from '../../expression/regions/describe.ts';
import type { ExpressionScope } from '../../expression/scope.ts';
import type { FlowNode } from '../../generated/flow.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { inWords } from './names.ts';

/**
 * Branches with conditions: a default nothing is left for; where they are tried in order also one that is never taken and two that
 * hold together.
 */
export function checkBranchCases(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.flows).flatMap(([flow, { nodes }]) => {
    return Object.entries(nodes).flatMap(([id, node]): readonly Finding[] => {
      const pointer = pointerOf('flows', flow, 'nodes', id);
      const facts = frame.catalog.nodes.get(node.kind);
      if (facts?.branches !== 'conditions' || frame.isMisshapen(pointer)) return [];
      return checkNodeCases(frame, {
        node,
        pointer,
        scope: frame.nodeScope(flow, id),
        ordered: facts.overlapping !== true,
      });
    });
  });
}

interface Cases {
  readonly node: FlowNode;
  readonly pointer: string;
  readonly scope: ExpressionScope;
  /** The first that holds is taken. */
  readonly ordered: boolean;
}

function checkNodeCases(frame: CheckFrame, { node, pointer, scope, ordered }: Cases): readonly Finding[] {
  const branches = node.branches ?? [];
  const conditions = branches.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const hasDefault = conditions.length === branches.length - 1 && branches.at(-1)?.when === undefined;
  if (!hasDefault || conditions.length === 0) return [];
  const { judged, gaps, overlaps, unreachable } = analyseBranches(conditions, scope);
  if (!judged) return [];
  const name = (index: number): string => {
    const branch = branches[index];
    return branch?.title === undefined ? (branch?.id ?? '') : inWords(frame, branch.title);
  };
  const at = (index: number): string => `${pointer}/branches/${index}`;
  const never = unreachable.map((index): Finding => {
    return { code: 'branch-never', severity: 'warning', pointer: at(index), params: { branch: name(index) } };
  });
  const both = overlaps
    .filter(({ first, second }) => !unreachable.includes(first) && !unreachable.includes(second))
    .map(({ first, second, example }): Finding => {
      const words = describeCase(example, scope, frame.locale);
      const params = { branch: name(second), first: name(first), case: words };
      return { code: 'branch-overlap', severity: 'notice', pointer: at(second), params };
    });
  const inOrder = ordered ? [...never, ...both] : [];
  const last = branches.length - 1;
  const idle: Finding = {
    code: 'branch-default-idle',
    severity: 'notice',
    pointer: at(last),
    params: { branch: name(last) },
  };
  return gaps.length === 0 ? [...inOrder, idle] : inOrder;
}
