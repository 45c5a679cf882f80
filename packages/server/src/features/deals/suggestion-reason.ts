import type { FieldStates } from '@dealwright/runtime';
import type { FlowNode } from '@dealwright/shared';
import { isClear } from './policy.ts';

/**
 * What the assistant gives as its reason may repeat whatever the node showed it, so it is for those who read all of that; null for
 * everybody else, who see the suggestion without it.
 */
export function reasonForReader(node: FlowNode | undefined, reason: string, states: FieldStates): string | null {
  const shown = node?.settings.fields;
  return Array.isArray(shown) && !shown.every((field) => isClear(states.get(String(field)))) ? null : reason;
}
