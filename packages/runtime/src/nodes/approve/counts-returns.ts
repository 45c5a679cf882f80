import type { FlowNode } from '@dealwright/shared';

/** Whether a return at this node is a vote, and not yet a return (S-12). */
export function countsReturns({ settings }: FlowNode): boolean {
  return settings.returnRule === 'counted';
}
