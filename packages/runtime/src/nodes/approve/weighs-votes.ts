import type { FlowNode } from '@dealwright/shared';

/** Whether votes at this node have weights, also those of people added beside (S-03, S-04). */
export function weighsVotes({ settings }: FlowNode): boolean {
  return settings.mode === 'vote';
}
