import type { NodeKind } from './node-kind.ts';

/** What kinds that seat nobody have in common: no decisions, no transfers. */
export const seatless: Pick<NodeKind, 'decisions' | 'refusePerson'> = Object.freeze({
  decisions: Object.freeze([]),
  refusePerson: () => ({ code: 'decision-not-offered', params: { decision: 'transfer' } }),
});
