import type { Seat } from '../../engine/state.ts';

/** How votes are counted. */
export interface VotingRule {
  readonly mode: 'any' | 'all' | 'sequential';
  readonly rejectRule: 'first' | 'all';
}

/**
 * What the votes so far mean; a function of how many said what, never of their order (I-7). With `rejectRule` all, one
 * no does not decide: `any` is lost when nobody is left who could say yes, the other modes pass with at least one yes and
 * are lost when everybody said no.
 */
export function verdictOf(seats: readonly Seat[], { mode, rejectRule }: VotingRule): 'pass' | 'reject' | 'open' {
  const yes = count(seats, 'approved') + count(seats, 'auto-approved');
  const no = count(seats, 'rejected') + count(seats, 'auto-rejected');
  const left = seats.length - yes - no;
  if (rejectRule === 'first' && no > 0) return 'reject';
  if (mode === 'any' && yes > 0) return 'pass';
  if (left > 0) return 'open';
  return yes > 0 ? 'pass' : 'reject';
}

function count(seats: readonly Seat[], status: Seat['status']): number {
  return seats.filter((seat) => seat.status === status).length;
}
