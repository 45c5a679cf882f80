import type { getWaiting, RouteAnswer } from '@dealwright/shared/api';

/** Where deals waited in the flow, as the server answers it. */
export type Waiting = RouteAnswer<typeof getWaiting>;
/** The figures of one node. */
export type NodeWaiting = Waiting['nodes'][number];

/** The heat map of one flow. */
export interface HeatView {
  readonly nodes: ReadonlyMap<string, NodeWaiting>;
}

/** Hours at which the next level begins: an hour, a working day, a day, three days. */
export const heatBounds = [1, 8, 24, 72] as const;

/** How hot a node is, from 0 to 4: by the middle of what deals waited, or while none has passed by the one that waits longest. */
export function heatLevel({ medianHours, longestHours }: NodeWaiting): number {
  const hours = medianHours ?? longestHours ?? 0;
  return heatBounds.filter((bound) => hours >= bound).length;
}

/** What all nodes together were spent on, or one of them. */
export function splitOf({ nodes }: HeatView, node: string | null): NodeWaiting['split'] {
  const own = node === null ? undefined : nodes.get(node);
  if (own !== undefined) return own.split;
  const splits = [...nodes.values()].map(({ split }) => split);
  const causes = Map.groupBy(
    splits.flatMap((split) => split.causes),
    ({ cause }) => cause,
  );
  const summed = [...causes].map(([cause, parts]) => ({ cause, hours: sumOf(parts.map(({ hours }) => hours)) }));
  return {
    causes: summed.toSorted((left, right) => right.hours - left.hours),
    againHours: sumOf(splits.map(({ againHours }) => againHours)),
  };
}

function sumOf(hours: readonly number[]): number {
  return hours.reduce((sum, each) => sum + each, 0);
}

/** The figures as a view; nodes of which there are none are left out. */
export function heatViewOf({ nodes }: Pick<Waiting, 'nodes'>): HeatView {
  return { nodes: new Map(nodes.map((node) => [node.node, node])) };
}
