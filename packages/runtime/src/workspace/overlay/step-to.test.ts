import { expect, test } from 'vitest';
import { stepTo } from './step-to.ts';

test('arrows go round, Home and End jump, other keys do not walk', () => {
  expect(stepTo('ArrowDown', { at: -1, count: 3 })).toBe(0);
  expect(stepTo('ArrowDown', { at: 2, count: 3 })).toBe(0);
  expect(stepTo('ArrowUp', { at: 0, count: 3 })).toBe(2);
  expect(stepTo('Home', { at: 2, count: 3 })).toBe(0);
  expect(stepTo('End', { at: 0, count: 3 })).toBe(2);
  expect(stepTo('a', { at: 0, count: 3 })).toBeNull();
  expect(stepTo('ArrowDown', { at: -1, count: 0 })).toBeNull();
});
