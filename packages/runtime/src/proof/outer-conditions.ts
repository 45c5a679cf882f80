import {
  analyseBranches,
  type Branch,
  type Expression,
  type Flow,
  type FlowNode,
  type ProcessDefinition,
  scopesOf,
} from '@dealwright/shared';
import { componentCatalog } from '../catalog.ts';
import { placeOf } from '../engine/flow/earlier-nodes.ts';
import { kindOfNode } from '../engine/flow/kind-of-node.ts';

/** A branch that is never taken, because the branches around it are taken only when its condition does not hold. */
export interface RuledOut {
  readonly flow: string;
  readonly node: string;
  /** Its place among the branches of the node. */
  readonly branch: number;
}

/** Branches that the conditions of the branches around them rule out; only where nothing on the way can change what they ask. */
export function ruledOutBranches(definition: ProcessDefinition): readonly RuledOut[] {
  const scopes = scopesOf({ definition, catalog: componentCatalog });
  return Object.entries(definition.flows).flatMap(([id, flow]) => {
    const written = writtenFields(flow);
    return Object.entries(flow.nodes).flatMap(([node, { branches = [] }]) => {
      const outside = elsewhere(flow, node);
      if (outside.length === 0) return [];
      const scope = scopes.ofNode(id, node);
      return branches.flatMap(({ when }, branch): readonly RuledOut[] => {
        if (when === undefined || written(when)) return [];
        const alone = analyseBranches([...earlier(branches, branch), when], scope);
        const within = analyseBranches([...outside, ...earlier(branches, branch), when], scope);
        const dead = within.unreachable.includes(outside.length + branch) && !alone.unreachable.includes(branch);
        return dead ? [{ flow: id, node, branch }] : [];
      });
    });
  });
}

function earlier(branches: readonly Branch[], index: number): readonly Expression[] {
  return branches.slice(0, index).flatMap(({ when }) => when ?? []);
}

/** Conditions under which the flow does not come to a node, because another branch around it is taken. */
function elsewhere(flow: Flow, node: string): readonly Expression[] {
  const found: Expression[] = [];
  for (let owner = placeOf(flow, node)?.owner ?? null, inside = node; owner !== null; ) {
    const around = flow.nodes[owner];
    if (around !== undefined) found.push(...against(around, inside));
    inside = owner;
    owner = placeOf(flow, owner)?.owner ?? null;
  }
  return found;
}

function against(around: FlowNode, inside: string): readonly Expression[] {
  const kind = kindOfNode(around);
  const branches = around.branches ?? [];
  const taken = branches.findIndex(({ nodes }) => nodes.includes(inside));
  const own = branches[taken]?.when;
  if (kind?.branches !== 'conditions') return [];
  const not: readonly Expression[] = own === undefined ? [] : [{ op: 'not', args: [own] }];
  return kind.overlapping === true ? not : [...not, ...earlier(branches, taken)];
}

/** Whether an expression reads a field that something in the flow may write. */
function writtenFields({ nodes }: Flow): (expression: Expression) => boolean {
  const writes = JSON.stringify(
    Object.values(nodes).map(({ kind, settings, fields = {} }) => [
      Object.keys(fields).filter((field) => fields[field] === 'edit' || fields[field] === 'required'),
      kind === 'decision-table' ? 'any' : [settings.assignments ?? [], settings.fields ?? []],
    ]),
  );
  return (expression) => {
    if (writes.includes('"any"')) return true;
    const read = JSON.stringify(expression).match(/f_[a-z0-9]+/g) ?? [];
    return read.some((field) => writes.includes(`"${field}"`));
  };
}
