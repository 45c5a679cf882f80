import type { Branch, Flow, FlowNode } from '../../generated/flow.ts';
import type { NodeKindFacts } from '../component-catalog.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Problem, ProblemFix } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { inWords } from './names.ts';

/** The structure of every flow: each node in one place, reached from the root. */
export function checkFlowStructure(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.flows).flatMap(([id, flow]) => [
    ...checkPlaces(frame, id, flow),
    ...checkBranchIds(id, flow),
    ...(flow.root.length === 0
      ? [{ code: 'flow-empty', severity: 'warning', pointer: pointerOf('flows', id, 'root') } as const]
      : []),
  ]);
}

function checkPlaces(frame: CheckFrame, id: string, flow: Flow): readonly Finding[] {
  const reached = new Set<string>();
  const findings: Finding[] = [];
  const visit = (list: readonly string[], at: string): void => {
    for (const [index, node] of list.entries()) {
      const facts = Object.hasOwn(flow.nodes, node) ? flow.nodes[node] : undefined;
      if (facts === undefined) continue;
      if (reached.has(node)) {
        findings.push(nodeTwice(`${at}/${index}`, inWords(frame, facts.title)));
        continue;
      }
      reached.add(node);
      for (const [place, branch] of (facts.branches ?? []).entries()) {
        visit(branch.nodes, pointerOf('flows', id, 'nodes', node, 'branches', place, 'nodes'));
      }
    }
  };
  visit(flow.root, pointerOf('flows', id, 'root'));
  const lost = Object.entries(flow.nodes).filter(([node]) => !reached.has(node));
  return [
    ...findings,
    ...lost.map(([node, { title }]) => nodeUnreachable(pointerOf('flows', id, 'nodes', node), inWords(frame, title))),
  ];
}

function nodeTwice(pointer: string, node: string): Finding {
  const fix: ProblemFix = { label: 'fix.remove-reference', patch: [{ op: 'remove', path: pointer }] };
  return { code: 'node-twice', severity: 'error', pointer, params: { node }, fix };
}

function nodeUnreachable(pointer: string, node: string): Finding {
  const fix: ProblemFix = { label: 'fix.remove-node', patch: [{ op: 'remove', path: pointer }] };
  return { code: 'node-unreachable', severity: 'warning', pointer, params: { node }, fix };
}

function checkBranchIds(id: string, flow: Flow): readonly Finding[] {
  const seen = new Set<string>();
  return Object.entries(flow.nodes).flatMap(([node, { branches = [] }]) => {
    return branches.flatMap((branch, index): readonly Finding[] => {
      const isNew = !seen.has(branch.id);
      seen.add(branch.id);
      const pointer = pointerOf('flows', id, 'nodes', node, 'branches', index, 'id');
      return isNew ? [] : [{ code: 'branch-id-twice', severity: 'error', pointer }];
    });
  });
}

/** What a node kind says of its node, and whether its branches are of the kind it has. */
export function checkNodes(frame: CheckFrame): readonly (Finding | Problem)[] {
  const { definition, catalog, organization, surroundings } = frame;
  const today = frame.today === undefined ? {} : { today: frame.today };
  return Object.entries(definition.flows).flatMap(([flow, { nodes }]) => {
    return Object.entries(nodes).flatMap(([id, node]): readonly (Finding | Problem)[] => {
      const facts = catalog.nodes.get(node.kind);
      const pointer = pointerOf('flows', flow, 'nodes', id);
      if (facts === undefined) return [];
      const said = frame.isMisshapen(pointer)
        ? []
        : facts.check(node, {
            definition,
            pointer,
            expressions: frame.nodeScope(flow, id),
            organization,
            surroundings,
            locale: frame.locale,
            ...today,
          });
      return [...checkBranches({ facts, node, pointer, name: inWords(frame, node.title) }), ...said];
    });
  });
}

interface NodePlace {
  readonly facts: NodeKindFacts;
  readonly node: FlowNode;
  readonly pointer: string;
  readonly name: string;
}

function checkBranches(place: NodePlace): readonly Finding[] {
  switch (place.facts.branches) {
    case 'none':
      return place.node.branches === undefined ? [] : [branchesNotPossible(place)];
    case 'all':
      return checkParallel(place);
    case 'conditions':
      return checkConditions(place);
    case 'one':
      return (place.node.branches ?? []).slice(1).map((_, index) => oneTooMany(place, index + 1));
  }
}

function oneTooMany({ pointer, name }: NodePlace, index: number): Finding {
  const at = `${pointer}/branches/${index}`;
  const fix: ProblemFix = { label: 'fix.remove', patch: [{ op: 'remove', path: at }] };
  return { code: 'branch-one-only', severity: 'error', pointer: at, params: { node: name }, fix };
}

function branchesNotPossible({ pointer, name }: NodePlace): Finding {
  const at = `${pointer}/branches`;
  const fix: ProblemFix = { label: 'fix.remove', patch: [{ op: 'remove', path: at }] };
  return { code: 'branches-not-possible', severity: 'error', pointer: at, params: { node: name }, fix };
}

function checkParallel({ node, pointer, name }: NodePlace): readonly Finding[] {
  const { branches = [] } = node;
  const params = { node: name };
  const few: Finding = { code: 'parallel-single', severity: 'warning', pointer, params };
  const conditions = branches.flatMap((branch, index): readonly Finding[] => {
    if (branch.when === undefined) return [];
    const at = `${pointer}/branches/${index}/when`;
    const fix: ProblemFix = { label: 'fix.remove', patch: [{ op: 'remove', path: at }] };
    return [{ code: 'branch-condition-ignored', severity: 'warning', pointer: at, params, fix }];
  });
  return branches.length < 2 ? [few, ...conditions] : conditions;
}

function checkConditions({ node, pointer, name }: NodePlace): readonly Finding[] {
  const { branches = [] } = node;
  const params = { node: name };
  const last = branches.at(-1);
  if (last === undefined || last.when !== undefined) {
    return [{ code: 'branch-default-missing', severity: 'error', pointer, params, fix: addDefault(node, pointer) }];
  }
  if (branches.length === 1) return [{ code: 'branch-single', severity: 'warning', pointer, params }];
  return branches.slice(0, -1).flatMap((branch, index): readonly Finding[] => {
    const at = `${pointer}/branches/${index}`;
    return branch.when === undefined
      ? [{ code: 'branch-condition-missing', severity: 'error', pointer: at, params }]
      : [];
  });
}

function addDefault({ branches }: FlowNode, pointer: string): ProblemFix {
  const taken = new Set((branches ?? []).map(({ id }) => id));
  let number = 1;
  while (taken.has(`br_default${number}`)) number += 1;
  const branch = { id: `br_default${number}`, nodes: [] } satisfies Branch;
  const patch =
    branches === undefined
      ? ({ op: 'add', path: `${pointer}/branches`, value: [branch] } as const)
      : ({ op: 'add', path: `${pointer}/branches/-`, value: branch } as const);
  return { label: 'fix.add-default-branch', patch: [patch] };
}
