import type { Flow } from '@dealwright/shared';
import { actingKinds } from '../../nodes/kinds-of-people.ts';
import { lookup } from '../lookup.ts';
import { holdsNode } from './blocks.ts';
import { placeOf } from './earlier-nodes.ts';

/**
 * The nodes whose people act last before a node is reached: the nearest approval or work before it, or those in the branches of a block
 * before it; where a branch has none, also the one before that block. Never one beside it in a sibling branch.
 */
export function decidersBefore(flow: Flow, node: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at: string | null = node; at !== null; ) {
    const place = placeOf(flow, at);
    if (place === null || lastDeciders(flow, place.list.slice(0, place.list.indexOf(at)), found)) break;
    at = place.owner;
  }
  return found;
}

/** Collects who speaks last in a list of nodes; answers whether somebody surely does. */
function lastDeciders(flow: Flow, list: readonly string[], found: Set<string>): boolean {
  for (const id of list.toReversed()) {
    const node = lookup(flow.nodes, id);
    if (node !== undefined && actingKinds.has(node.kind)) {
      found.add(id);
      return true;
    }
    const ends = (node?.branches ?? []).map(({ nodes }) => lastDeciders(flow, nodes, found));
    if (ends.length > 0 && ends.every(Boolean)) return true;
  }
  return false;
}

/** Whether a flow comes by a node before another one: it lies in what stands before that one, in its block or a block around it. */
export function comesBefore(flow: Flow, node: string, later: string): boolean {
  const place = placeOf(flow, later);
  if (place === null) return false;
  const before = place.list.slice(0, place.list.indexOf(later));
  if (before.some((id) => holdsNode(flow, id, node))) return true;
  return place.owner !== null && comesBefore(flow, node, place.owner);
}
