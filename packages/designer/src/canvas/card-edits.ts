import type { Flow } from '@dealwright/shared';
import type { NodePlace } from '../document/flow-tree.ts';
import { branchIndex, nodesOfList, placeOfNode } from '../document/flow-tree.ts';
import type { Selection } from '../document/selection.ts';
import type { Card, Picture } from './picture.ts';

/** What selecting a card selects; null for cards that stand for nothing. */
export function selectionOfCard(card: Card, flow: string): Selection | null {
  if (card.kind === 'trigger') return { kind: 'flow', flow };
  if (card.node === null || card.kind === 'join') return null;
  return card.branch === null
    ? { kind: 'node', flow, node: card.node }
    : { kind: 'branch', flow, node: card.node, branch: card.branch };
}

/** Where the key A adds: on the line below a card; below a block that is behind its join. */
export function placeBelow(flow: Flow, card: Card): NodePlace | null {
  if (card.kind === 'trigger') return { list: { owner: null }, index: 0 };
  if (card.kind === 'end') return { list: { owner: null }, index: flow.root.length };
  if (card.node === null) return null;
  if (card.branch !== null) return { list: { owner: card.node, branch: card.branch }, index: 0 };
  const place = placeOfNode(flow, card.node);
  return place === null ? null : { list: place.list, index: place.index + 1 };
}

/** Where a node goes when it moves one step among its siblings; the index counts the nodes as they are. */
export function placeBeside(flow: Flow, node: string, by: 1 | -1): NodePlace | null {
  const place = placeOfNode(flow, node);
  if (place === null) return null;
  const index = by === 1 ? place.index + 2 : place.index - 1;
  return index < 0 || index > nodesOfList(flow, place.list).length ? null : { list: place.list, index };
}

/** Where a branch goes when it moves one step; null at the edge. */
export function branchBeside(flow: Flow, { node, branch }: Card, by: 1 | -1): number | null {
  if (node === null || branch === null) return null;
  const index = branchIndex(flow, node, branch) + by;
  return index < 0 || index >= (flow.nodes[node]?.branches?.length ?? 0) ? null : index;
}

/** The line whose slot is a place; its button is where the palette opens. */
export function lineOfPlace(picture: Picture, place: NodePlace): string | null {
  const wanted = JSON.stringify(place.list);
  const line = picture.lines.find(
    ({ slot }) => slot !== null && slot.index === place.index && JSON.stringify(slot.list) === wanted,
  );
  return line?.id ?? null;
}
