/** Edges of a graph: from each node to the nodes that must come after it. */
export type Successors = ReadonlyMap<string, readonly string[]>;

interface Visit {
  readonly index: number;
  low: number;
  onStack: boolean;
}

interface Frame {
  readonly node: string;
  next: number;
}

/**
 * The strongly connected components (Tarjan), in an order in which every component comes before those it leads to. Works
 * without recursion, so that a long chain cannot overflow the stack.
 */
export function componentsInOrder(successors: Successors): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>();
  const stack: string[] = [];
  const components: string[][] = [];
  for (const start of successors.keys()) {
    if (visits.has(start)) continue;
    const frames: Frame[] = [open(start, visits, stack)];
    while (frames.length > 0) advance(frames, { successors, visits, stack, components });
  }
  return components.toReversed();
}

function open(node: string, visits: Map<string, Visit>, stack: string[]): Frame {
  visits.set(node, { index: visits.size, low: visits.size, onStack: true });
  stack.push(node);
  return { node, next: 0 };
}

interface Search {
  readonly successors: Successors;
  readonly visits: Map<string, Visit>;
  readonly stack: string[];
  readonly components: string[][];
}

function advance(frames: Frame[], search: Search): void {
  const frame = frames.at(-1);
  const visit = frame === undefined ? undefined : search.visits.get(frame.node);
  if (frame === undefined || visit === undefined) return;
  const target = search.successors.get(frame.node)?.[frame.next];
  if (target === undefined) {
    frames.pop();
    close(frame, visit, search);
    const parent = search.visits.get(frames.at(-1)?.node ?? '');
    if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
    return;
  }
  frame.next += 1;
  const seen = search.visits.get(target);
  if (seen === undefined) frames.push(open(target, search.visits, search.stack));
  else if (seen.onStack) visit.low = Math.min(visit.low, seen.index);
}

function close(frame: Frame, visit: Visit, { visits, stack, components }: Search): void {
  if (visit.low !== visit.index) return;
  const component = stack.splice(stack.lastIndexOf(frame.node));
  for (const node of component) {
    const member = visits.get(node);
    if (member !== undefined) member.onStack = false;
  }
  components.push(component);
}
