import type { HeatView } from './heat/heat-view.ts';
import { nodeWords } from './node-words.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

interface CardScope extends Pick<FlowView, 'flow' | 'reader'> {
  readonly heat: HeatView | null;
  readonly folded: ReadonlySet<string>;
}

/** How many lines a node's card carries below the name. */
export function linesOnCard(node: string, { flow, reader, heat, folded }: CardScope): number {
  const facts = flow.nodes[node];
  if (facts === undefined) return 0;
  const own = nodeWords(facts, kindOf(flow, node), reader).lines.length + (folded.has(node) ? 1 : 0);
  return Math.min(own, 2) + (heat?.nodes.has(node) === true ? 1 : 0);
}
