import { expect, test } from 'vitest';
import { canonicalDecimal } from './decimal-text.ts';

test.each([
  [9_007_199_254_740_991, '9007199254740991'],
  [-9_007_199_254_740_991, '-9007199254740991'],
  [0.1, '0.1'],
  [1234567.25, '1234567.25'],
  [-0, '0'],
])('the number %s is the decimal %s', (number, decimal) => {
  expect(canonicalDecimal(number)).toBe(decimal);
});

test.each([9_007_199_254_740_992, -9_007_199_254_740_992, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
  'the number %s is none: nobody knows any more which one was meant',
  (number) => {
    expect(canonicalDecimal(number)).toBeUndefined();
  },
);

test('as a text it is taken to its last digit', () => {
  expect(canonicalDecimal('9007199254740993')).toBe('9007199254740993');
});
