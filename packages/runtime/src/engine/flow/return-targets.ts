import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Run, Visit } from '../state.ts';
import { visitOf, visitsOf } from '../visits.ts';
import { flowOf, nodesOfBlock } from './blocks.ts';
import { kindOfNode } from './kind-of-node.ts';

/** A node that a run may go to from a visit. */
export interface WayTarget {
  readonly node: string;
  /** The block it lies in. */
  readonly parent: Visit['parent'];
  readonly index: number;
  /** The visit of that block in which the run stands; null when it stands nowhere in it. */
  readonly scope: Visit | null;
  readonly forward: boolean;
  /** Nodes inside the block that it is, which are begun at instead of all its branches. */
  readonly into?: readonly string[];
}

/**
 * The nodes of the blocks around a visit, its own block first, before and after where it stands, and the blocks themselves. Nodes inside sibling branches are not
 * among them: the block structure makes going there illegal (S-11 c).
 */
export function targetsAround(definition: ProcessDefinition, run: Run, visit: Visit): readonly WayTarget[] {
  const flow = flowOf(definition, run);
  const found: WayTarget[] = [];
  for (let at: Visit | undefined = visit; flow !== undefined && at !== undefined; ) {
    const scope: Visit = at;
    const { parent } = scope;
    const block = nodesOfBlock(flow, run, parent) ?? [];
    const here = block.indexOf(scope.node);
    found.push(
      ...block.flatMap((node, index) =>
        index === here && scope === visit ? [] : [{ node, parent, index, scope, forward: index > here }],
      ),
    );
    at = parent === null ? undefined : visitOf(run, parent.visit);
  }
  return found;
}

/** Where the holder of a seat may send the run back to: people's nodes before his that were reached, nearest first (S-11). */
export function returnTargets(definition: ProcessDefinition, run: Run, visit: Visit): readonly WayTarget[] {
  const flow = flowOf(definition, run);
  const reached = new Set(visitsOf(run).map(({ node }) => node));
  const byLevel = Map.groupBy(
    targetsAround(definition, run, visit).filter(({ node, forward }) => {
      const kind = lookup(flow?.nodes, node);
      return !forward && reached.has(node) && kind !== undefined && (kindOfNode(kind)?.decisions.length ?? 0) > 0;
    }),
    ({ scope }) => scope?.id ?? '',
  );
  return [...byLevel.values()].flatMap((level) => level.toReversed());
}
