import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Seat } from '../../engine/state.ts';
import { type VotingRule, verdictOf } from './verdict.ts';

const vote = fc.constantFrom<'approved' | 'rejected'>('approved', 'rejected');
const rule: fc.Arbitrary<VotingRule> = fc.record({
  mode: fc.constantFrom('any', 'all', 'sequential'),
  rejectRule: fc.constantFrom('first', 'all'),
});

/** Lets people vote in an order until the node has decided. */
function outcome(votes: readonly Seat['status'][], order: readonly number[], voting: VotingRule): string {
  const seats = votes.map((_, index) => ({ id: `s${index}`, status: 'open' }) as unknown as Seat);
  for (const index of order) {
    seats[index] = { ...seats[index], status: votes[index] } as Seat;
    const verdict = verdictOf(seats, voting);
    if (verdict !== 'open') return verdict;
  }
  return 'open';
}

test('I-7 the order of votes does not matter, except where the first decision of any kind is meant to decide', () => {
  const orders = fc.array(vote, { minLength: 1, maxLength: 6 }).chain((votes) => {
    const places = votes.map((_, index) => index);
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    return fc.tuple(fc.constant(votes), order, order);
  });
  fc.assert(
    fc.property(orders, rule, ([votes, one, other], voting) => {
      fc.pre(!(voting.mode === 'any' && voting.rejectRule === 'first'));
      expect(outcome(votes, one, voting)).toBe(outcome(votes, other, voting));
      expect(outcome(votes, one, voting)).not.toBe('open');
    }),
  );
});
