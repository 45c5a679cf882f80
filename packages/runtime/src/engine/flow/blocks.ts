import type { Flow, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { RowPlace, Run, Visit } from '../state.ts';
import { visitOf } from '../visits.ts';

/** The flow of a run, as the definition has it. */
export function flowOf(definition: ProcessDefinition, run: Run): Flow | undefined {
  return lookup(definition.flows, run.flow);
}

/** The node a visit is at. */
export function nodeOf(definition: ProcessDefinition, run: Run, visit: Visit): FlowNode | undefined {
  return lookup(flowOf(definition, run)?.nodes, visit.node);
}

/** The ordered nodes of a block: of a branch of an open visit, or of the root. */
export function nodesOfBlock(flow: Flow, run: Run, parent: Visit['parent']): readonly string[] | undefined {
  if (parent === null) return flow.root;
  const node = lookup(flow.nodes, visitOf(run, parent.visit)?.node ?? '');
  return node?.branches?.find(({ id }) => id === parent.branch)?.nodes;
}

/** Whether a node lies ahead of a visit: after it in its block or a block around it, or inside what lies there. */
export function leadsTo(
  flow: Flow,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  node: string,
): boolean {
  const block = nodesOfBlock(flow, run, visit.parent) ?? [];
  if (block.slice(block.indexOf(visit.node) + 1).some((id) => holdsNode(flow, id, node))) return true;
  const outer = visit.parent === null ? undefined : visitOf(run, visit.parent.visit);
  // Where the flow has gone on from a block meanwhile, what comes after it comes of that, not of what lags behind in it.
  return outer !== undefined && outer.passed !== true && leadsTo(flow, { run, visit: outer }, node);
}

/** Whether a node is another one, or lies inside it. */
export function holdsNode(flow: Flow, id: string, node: string): boolean {
  const branches = lookup(flow.nodes, id)?.branches ?? [];
  return id === node || branches.some(({ nodes }) => nodes.some((inner) => holdsNode(flow, inner, node)));
}

/** The row of a sub-table that a visit is about: of the innermost loop around it, else of its run. */
export function rowAround(run: Run, { parent }: Pick<Visit, 'parent'>): RowPlace | null {
  for (let place = parent; place !== null; ) {
    const block = visitOf(run, place.visit);
    if (block?.row !== undefined) return block.row;
    place = block?.parent ?? null;
  }
  return run.row ?? null;
}

/** The innermost branch around a visit, below `outer`, whose block the flow has gone on from: what happens there no longer matters. */
export function passedBlockAround(run: Run, { parent }: Visit, outer: Visit['parent']): Visit['parent'] {
  for (let place = parent; place !== null; place = visitOf(run, place.visit)?.parent ?? null) {
    if (place.visit === outer?.visit) return null;
    if (visitOf(run, place.visit)?.passed === true) return place;
  }
  return null;
}
