import type { SeatDecision } from './node-kind.ts';

/** The settings of a node that say what its people may do beside their decision. */
export interface OfferSettings {
  readonly mode?: string;
  readonly allow?: readonly string[];
}

const optional: readonly SeatDecision[] = ['direct', 'abstain', 'return', 'transfer', 'add', 'consult'];
const fromStart: readonly string[] = ['return', 'transfer', 'add', 'consult'];

/** Whether a node with these settings offers a decision of its kind: tasks are claimed where there is a pool, the rest is allowed one by one. */
export function isOffered({ mode, allow = fromStart }: OfferSettings, decision: SeatDecision): boolean {
  if (decision === 'claim') return mode === 'claim';
  return !optional.includes(decision) || allow.includes(decision);
}
