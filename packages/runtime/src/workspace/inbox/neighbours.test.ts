import { expect, test } from 'vitest';
import { neighbours } from './neighbours.ts';

test('the lines around one', () => {
  expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' });
  expect(neighbours(['a', 'b'], 'a')).toEqual({ before: null, after: 'b' });
  expect(neighbours(['a', 'b'], 'b')).toEqual({ before: 'a', after: null });
});

test('from outside the list one begins at its first line', () => {
  expect(neighbours(['a'], 'gone')).toEqual({ before: null, after: 'a' });
  expect(neighbours([], 'gone')).toEqual({ before: null, after: null });
});
