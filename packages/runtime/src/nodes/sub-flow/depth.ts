import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../../engine/lookup.ts';

/**
 * How deep flows start one another below a flow: 0 when it starts none, `null` when it comes back to itself. Each flow is looked at
 * once, for the ways through flows that start one another are countless.
 */
export function depthBelow(definition: ProcessDefinition, flow: string, above: readonly string[] = []): number | null {
  const known = new Map<string, number | null>(above.map((id) => [id, null]));
  const below = (id: string): number | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Who comes here again before the answer is known has come in a circle.
    known.set(id, null);
    const depths = startedBy(definition, id).map(below);
    const depth = depths.reduce((most, each) => (most === null || each === null ? null : Math.max(most, each + 1)), 0);
    known.set(id, depth);
    return depth;
  };
  return below(flow);
}

const started = new WeakMap<ProcessDefinition, Map<string, readonly string[]>>();

/** Flows that the nodes of a flow name in their setting `flow`. */
function startedBy(definition: ProcessDefinition, flow: string): readonly string[] {
  const known = started.get(definition) ?? new Map<string, readonly string[]>();
  started.set(definition, known);
  const found = known.get(flow) ?? flowsNamed(definition, flow);
  known.set(flow, found);
  return found;
}

function flowsNamed(definition: ProcessDefinition, flow: string): readonly string[] {
  const nodes = Object.values(lookup(definition.flows, flow)?.nodes ?? {});
  const named = nodes.flatMap(({ kind, settings }) => (kind === 'sub-flow' ? [settings.flow] : []));
  return [...new Set(named.filter((name) => typeof name === 'string'))];
}
