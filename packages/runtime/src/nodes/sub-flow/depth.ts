import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../../engine/lookup.ts';

/** How deep flows start one another below a flow: 0 when it starts none, `null` when it comes back to itself. */
export function depthBelow(definition: ProcessDefinition, flow: string, above: readonly string[] = []): number | null {
  if (above.includes(flow)) return null;
  const deeper = startedBy(definition, flow).map((next) => depthBelow(definition, next, [...above, flow]));
  if (deeper.includes(null)) return null;
  return deeper.reduce<number>((most, depth) => Math.max(most, (depth ?? 0) + 1), 0);
}

/** Flows that the nodes of a flow name in their setting `flow`. */
function startedBy(definition: ProcessDefinition, flow: string): readonly string[] {
  const nodes = Object.values(lookup(definition.flows, flow)?.nodes ?? {});
  const named = nodes.flatMap(({ kind, settings }) => (kind === 'sub-flow' ? [settings.flow] : []));
  return [...new Set(named.filter((name) => typeof name === 'string'))];
}
