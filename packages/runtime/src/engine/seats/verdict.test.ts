import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountingRule, verdictOf } from './verdict.ts';
import type { Voice } from './voices.ts';

const vote = fc.record({
  says: fc.constantFrom<Voice['says']>('yes', 'no', 'abstain'),
  weight: fc.integer({ min: 1, max: 4 }),
});
const together: fc.Arbitrary<CountingRule> = fc.record({
  mode: fc.constantFrom('any' as const, 'all' as const, 'sequential' as const),
  rejectRule: fc.constantFrom('first' as const, 'all' as const),
});
const ballot: fc.Arbitrary<CountingRule> = fc.record({
  mode: fc.constant('vote' as const),
  threshold: fc.oneof(
    fc.record({ count: fc.integer({ min: 1, max: 9 }) }),
    fc
      .integer({ min: 1, max: 6 })
      .chain((of) => fc.record({ part: fc.integer({ min: 1, max: of }), of: fc.constant(of) })),
  ),
  tie: fc.constantFrom('pass' as const, 'reject' as const),
});
const rule = fc.oneof(together, ballot);

/** Lets people vote in an order until the node has decided. */
function outcome(votes: readonly Voice[], order: readonly number[], counting: CountingRule): string {
  const voices = votes.map(({ weight }): Voice => ({ says: 'open', weight }));
  for (const index of order) {
    voices[index] = votes[index] as Voice;
    const verdict = verdictOf(voices, counting);
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

test.each([
  ['two thirds of three is exactly two', [1, 1], [1], { part: 2, of: 3 }, 'pass'],
  ['half is not more than half', [1, 1], [1, 1], { part: 1, of: 2, more: true }, 'reject'],
  ['weights count, not heads', [3], [1, 1], { part: 60, of: 100 }, 'pass'],
  ['33.3333 % of three is not quite reached by none', [], [1, 1, 1], { part: 333333, of: 1000000 }, 'reject'],
] as const)('S-03 %s', (...[, yes, no, threshold, verdict]) => {
  const voices = [
    ...yes.map((weight): Voice => ({ says: 'yes', weight })),
    ...no.map((weight): Voice => ({ says: 'no', weight })),
  ];
  expect(verdictOf(voices, { mode: 'vote', threshold, tie: 'reject' })).toBe(verdict);
});

test('S-03 a vote is lost as soon as it cannot be won, and won before everybody has spoken', () => {
  const rule: CountingRule = { mode: 'vote', threshold: { part: 60, of: 100 }, tie: 'pass' };
  const five = (...says: readonly Voice['says'][]): readonly Voice[] => says.map((each) => ({ says: each, weight: 1 }));
  expect(verdictOf(five('yes', 'yes', 'yes', 'open', 'open'), rule)).toBe('pass');
  expect(verdictOf(five('no', 'no', 'no', 'open', 'open'), rule)).toBe('reject');
  expect(verdictOf(five('yes', 'yes', 'no', 'no', 'open'), rule)).toBe('open');
  expect(verdictOf(five('yes', 'yes', 'abstain', 'abstain', 'no'), rule)).toBe('pass');
});
