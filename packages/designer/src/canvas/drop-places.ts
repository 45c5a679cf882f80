import type { Flow } from '@dealwright/shared';
import { branchIndex, isDefaultBranch, type NodePlace, nodesUnder, placeOfNode } from '../document/flow-tree.ts';
import { slotGap } from './layout.ts';
import { branchCard, type Card, type Picture } from './picture.ts';

/** What can be picked up on the canvas. */
export type FlowThing =
  | { readonly kind: 'node'; readonly node: string; readonly with?: readonly string[] }
  | { readonly kind: 'branch'; readonly node: string; readonly branch: string };

/** Why something cannot be dropped at a place: it lies inside of what is dragged, it is where it is, or the way for everything else stays last. */
export type DropRefusal = 'inside' | 'same' | 'default-last';

/** A place on the canvas where what is dragged may go, or where it is said why not. */
export interface DropPlace {
  /** Id of the line whose button it is; of a place between branches one of its own. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly to: { readonly place: NodePlace } | { readonly node: string; readonly index: number };
  readonly refused: DropRefusal | null;
}

/** What a card is when it is picked up; null for cards that stay where they are. */
export function thingOfCard({ kind, node, branch }: Card, flow: Flow): FlowThing | null {
  if (node === null || kind === 'join') return null;
  if (branch === null) return { kind: 'node', node };
  return isDefaultBranch(flow, node, branch) ? null : { kind: 'branch', node, branch };
}

/** Every place that what is dragged could mean: for a node the lines, for a branch the gaps between its siblings. */
export function dropPlacesOf(flow: Flow, picture: Picture, thing: FlowThing): readonly DropPlace[] {
  return thing.kind === 'node'
    ? placesOfNodes(flow, picture, thing.with ?? [thing.node])
    : gapsOfBranch(flow, picture, thing);
}

function placesOfNodes(flow: Flow, picture: Picture, nodes: readonly string[]): readonly DropPlace[] {
  const inside = new Set(nodes.flatMap((node) => nodesUnder(flow, node)));
  const own = rowOf(flow, nodes);
  return picture.lines.flatMap(({ id, slot, x1, y1 }) => {
    if (slot === null) return [];
    const within = slot.list.owner !== null && inside.has(slot.list.owner);
    const step = own !== null && sameList(own, slot) ? slot.index - own.index : -1;
    const refused = within ? 'inside' : step >= 0 && step <= nodes.length ? 'same' : null;
    return [{ id, x: x1, y: y1 + slotGap / 2, to: { place: slot }, refused }];
  });
}

/** Where nodes stand that follow one another in one list; null where they do not. */
export function rowOf(flow: Flow, nodes: readonly string[]): NodePlace | null {
  const [first, ...rest] = nodes.map((node) => placeOfNode(flow, node));
  if (first == null) return null;
  const follows = rest.every(
    (place, index) => place !== null && sameList(first, place) && place.index === first.index + index + 1,
  );
  return follows ? first : null;
}

function sameList({ list }: NodePlace, { list: other }: NodePlace): boolean {
  if (list.owner === null || other.owner === null) return list.owner === other.owner;
  return list.owner === other.owner && list.branch === other.branch;
}

type BranchThing = FlowThing & { readonly kind: 'branch' };

function gapsOfBranch(flow: Flow, { cards }: Picture, { node, branch }: BranchThing): readonly DropPlace[] {
  const heads = (flow.nodes[node]?.branches ?? []).flatMap(({ id }) =>
    cards.filter((card) => card.id === branchCard(node, id)),
  );
  const own = branchIndex(flow, node, branch);
  const last = heads.at(-1);
  const closed = last?.branch != null && isDefaultBranch(flow, node, last.branch);
  return [...heads, null].flatMap((head, index) => {
    const before = heads[index - 1];
    const x =
      head === null ? rightOf(before) + 16 : before === undefined ? head.x - 16 : (rightOf(before) + head.x) / 2;
    const y = (head ?? before)?.y ?? 0;
    const beyond = closed && index > heads.length - 1;
    const refused = beyond ? 'default-last' : index === own || index === own + 1 ? 'same' : null;
    const to = { node, index: index > own ? index - 1 : index };
    return [{ id: `${node}/gap-${index}`, x, y: y + 20, to, refused }];
  });
}

function rightOf(card: Card | undefined): number {
  return card === undefined ? 0 : card.x + card.width;
}

/** The place that is meant at a point: the nearest within reach. Branches lie side by side, so theirs reach further down. */
export function dropPlaceAt(
  places: readonly DropPlace[],
  { x, y }: { readonly x: number; readonly y: number },
): DropPlace | null {
  const near = places.flatMap((place) => {
    const [across, down] = [Math.abs(place.x - x), Math.abs(place.y - y)];
    const reach = 'place' in place.to ? nodeReach : branchReach;
    return across <= reach.x && down <= reach.y ? [{ place, far: across / reach.x + down / reach.y }] : [];
  });
  return near.sort((one, other) => one.far - other.far)[0]?.place ?? null;
}

const nodeReach = { x: 150, y: 72 } as const;
const branchReach = { x: 400, y: 120 } as const;
