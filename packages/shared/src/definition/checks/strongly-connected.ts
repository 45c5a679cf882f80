/** Edges of a graph by node. */
export type Edges = ReadonlyMap<string, ReadonlySet<string>>;

interface Walk {
  readonly edges: Edges;
  readonly order: Map<string, number>;
  readonly low: Map<string, number>;
  readonly stack: string[];
  readonly groups: (readonly string[])[];
}

/** Groups of nodes that reach each other (Tarjan), a single node only when it reaches itself directly. */
export function findCycles(edges: Edges): readonly (readonly string[])[] {
  const walk: Walk = { edges, order: new Map(), low: new Map(), stack: [], groups: [] };
  for (const node of edges.keys()) if (!walk.order.has(node)) visit(node, walk);
  return walk.groups;
}

function visit(node: string, walk: Walk): void {
  const number = walk.order.size;
  walk.order.set(node, number);
  walk.low.set(node, number);
  walk.stack.push(node);
  for (const next of walk.edges.get(node) ?? []) {
    if (!walk.order.has(next)) {
      visit(next, walk);
      lower(node, walk.low.get(next), walk);
    } else if (walk.stack.includes(next)) lower(node, walk.order.get(next), walk);
  }
  if (walk.low.get(node) !== number) return;
  const group = walk.stack.splice(walk.stack.indexOf(node));
  if (group.length > 1 || walk.edges.get(node)?.has(node) === true) walk.groups.push(group);
}

function lower(node: string, value: number | undefined, { low }: Walk): void {
  low.set(node, Math.min(low.get(node) ?? 0, value ?? 0));
}
