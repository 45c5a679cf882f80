import { nodeKinds } from '@dealwright/runtime';
import type { Flow } from '@dealwright/shared';
import { branchIndex, type NodePlace, placeOfNode } from '../document/flow-tree.ts';

/** Where pasted nodes go: below the selected card, first in a selected branch, else at the end of the flow. */
export function placeToPaste(flow: Flow, selected: string | null): NodePlace {
  const [node = '', branch] = selected?.split('/') ?? [];
  if (node === 'trigger') return { list: { owner: null }, index: 0 };
  if (branch !== undefined && branchIndex(flow, node, branch) >= 0) return { list: { owner: node, branch }, index: 0 };
  const place = placeOfNode(flow, node);
  return place === null ? { list: { owner: null }, index: flow.root.length } : { ...place, index: place.index + 1 };
}

/** Into which block a pasted branch goes and before which of its branches; null where nothing with branches is selected. */
export function blockToPasteInto(
  flow: Flow,
  selected: string | null,
): { readonly node: string; readonly index: number } | null {
  const [node = '', branch] = selected?.split('/') ?? [];
  const mode = nodeKinds.get(flow.nodes[node]?.kind ?? '')?.branches ?? 'none';
  if (mode === 'none' || mode === 'one') return null;
  const count = flow.nodes[node]?.branches?.length ?? 0;
  return { node, index: branch === undefined ? count : branchIndex(flow, node, branch) + 1 };
}
