import type { NodeKind } from './node-kind.ts';

/** What kinds that seat nobody have in common: no decisions, no transfers. */
export const seatless: Pick<NodeKind, 'decisions' | 'refuseTransfer'> = Object.freeze({
  decisions: Object.freeze([]),
  refuseTransfer: () => ({ code: 'decision-not-offered', params: { decision: 'transfer' } }),
});
