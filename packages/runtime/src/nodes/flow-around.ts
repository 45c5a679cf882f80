import type { CheckScope, Flow } from '@dealwright/shared';
import { lookup } from '../engine/lookup.ts';

/** The flow in which a checked node stands, with the ids of both; null when the node stands nowhere. */
export function flowAround({ definition, pointer }: CheckScope): {
  readonly id: string;
  readonly flow: Flow;
  readonly node: string;
} | null {
  const [, flows, id = '', nodes, node = ''] = pointer.split('/');
  const flow = lookup(definition.flows, id);
  return flows === 'flows' && nodes === 'nodes' && flow !== undefined ? { id, flow, node } : null;
}
