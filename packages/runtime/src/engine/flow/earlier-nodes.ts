import type { Flow } from '@dealwright/shared';

/** A node's place in its flow: the list it stands in, and the node that owns that list; null at the root. */
export interface Place {
  readonly list: readonly string[];
  readonly owner: string | null;
}

/**
 * The nodes that a flow may go back to from a node: those before it in its own block, and before and including the blocks around it,
 * nearest first. Never one inside a sibling branch (S-11).
 */
export function earlierNodes(flow: Flow, node: string): readonly string[] {
  const found: string[] = [];
  let place = placeOf(flow, node);
  if (place !== null) found.push(...before(place.list, node));
  while (place !== null && place.owner !== null) {
    const { owner } = place;
    place = placeOf(flow, owner);
    found.push(owner, ...before(place?.list ?? [], owner));
  }
  return found;
}

function before(list: readonly string[], node: string): readonly string[] {
  return list.slice(0, list.indexOf(node)).toReversed();
}

/** Where a node stands in its flow; null when it stands nowhere. */
export function placeOf({ root, nodes }: Flow, node: string): Place | null {
  if (root.includes(node)) return { list: root, owner: null };
  for (const [owner, { branches = [] }] of Object.entries(nodes)) {
    const branch = branches.find(({ nodes: list }) => list.includes(node));
    if (branch !== undefined) return { list: branch.nodes, owner };
  }
  return null;
}
