import type { ProcessDefinition } from '@dealwright/shared';

/** The flow that has a node; null when none does. */
export function flowOfNode({ flows }: ProcessDefinition, node: string): string | null {
  return Object.keys(flows).find((flow) => Object.hasOwn(flows[flow]?.nodes ?? {}, node)) ?? null;
}
