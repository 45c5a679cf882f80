import type { Flow } from '@dealwright/shared';

/** An ordered list of nodes in a flow: its root, or one branch of a node. */
export type NodeList = { readonly owner: null } | { readonly owner: string; readonly branch: string };

/** A place in such a list; `index` counts the nodes as they are now. */
export interface NodePlace {
  readonly list: NodeList;
  readonly index: number;
}

/** The steps from the flow to a list of nodes; null when the branch is gone. */
export function stepsOfList(flow: Flow, list: NodeList): readonly (string | number)[] | null {
  if (list.owner === null) return ['root'];
  const branch = branchIndex(flow, list.owner, list.branch);
  return branch < 0 ? null : ['nodes', list.owner, 'branches', branch, 'nodes'];
}

/** The nodes of a list. */
export function nodesOfList(flow: Flow, list: NodeList): readonly string[] {
  if (list.owner === null) return flow.root;
  return flow.nodes[list.owner]?.branches?.find(({ id }) => id === list.branch)?.nodes ?? [];
}

/** Where a branch stands among its node's branches; -1 when it is gone. */
export function branchIndex(flow: Flow, node: string, branch: string): number {
  return flow.nodes[node]?.branches?.findIndex(({ id }) => id === branch) ?? -1;
}

/** The list a node stands in, and where. */
export function placeOfNode(flow: Flow, node: string): NodePlace | null {
  const inRoot = flow.root.indexOf(node);
  if (inRoot >= 0) return { list: { owner: null }, index: inRoot };
  for (const [owner, { branches = [] }] of Object.entries(flow.nodes)) {
    for (const { id, nodes } of branches) {
      const index = nodes.indexOf(node);
      if (index >= 0) return { list: { owner, branch: id }, index };
    }
  }
  return null;
}

/** A node with all nodes inside its branches, outermost first; one that lies inside itself is met once. */
export function nodesUnder(flow: Flow, node: string): readonly string[] {
  const met = new Set<string>();
  const walk = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    for (const { nodes } of flow.nodes[id]?.branches ?? []) for (const inside of nodes) walk(inside);
  };
  walk(node);
  return [...met];
}

/** The nodes in whose branches a node lies, innermost first. */
export function ownersOf(flow: Flow, node: string): readonly string[] {
  const owners = new Set<string>();
  for (let at = placeOfNode(flow, node); at !== null && at.list.owner !== null && !owners.has(at.list.owner); ) {
    owners.add(at.list.owner);
    at = placeOfNode(flow, at.list.owner);
  }
  return [...owners];
}

/** Every list of a flow that is not inside the given node: where that node may be moved to. */
export function listsOf(flow: Flow, except: string | null = null): readonly NodeList[] {
  const inside = new Set(except === null ? [] : nodesUnder(flow, except));
  const branches = Object.entries(flow.nodes).flatMap(([owner, node]) =>
    inside.has(owner) ? [] : (node.branches ?? []).map(({ id }) => ({ owner, branch: id })),
  );
  return [{ owner: null }, ...branches];
}

/** Of some nodes those that lie in no other of them, in the order in which the flow lists them. */
export function outermost(flow: Flow, nodes: readonly string[]): readonly string[] {
  const wanted = new Set(nodes);
  const order = flow.root.flatMap((id) => nodesUnder(flow, id));
  return [...new Set(order)].filter((id) => wanted.has(id) && !ownersOf(flow, id).some((owner) => wanted.has(owner)));
}

/** Whether a branch is its block's last and without condition while others have one: the way for everything else, which stays last. */
export function isDefaultBranch(flow: Flow, node: string, branch: string): boolean {
  const branches = flow.nodes[node]?.branches ?? [];
  return branches.some(({ when }) => when !== undefined) && branches.at(-1)?.id === branch;
}
