import { expect, test } from 'vitest';
import { cardAfter } from './walk-cards.ts';

const columns = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];

test('up and down within a column, ending at its ends', () => {
  expect(cardAfter(columns, 'a1', 'ArrowDown')).toBe('a2');
  expect(cardAfter(columns, 'a3', 'ArrowDown')).toBeNull();
  expect(cardAfter(columns, 'a1', 'ArrowUp')).toBeNull();
  expect(cardAfter(columns, 'a2', 'Home')).toBe('a1');
  expect(cardAfter(columns, 'a2', 'End')).toBe('a3');
});

test('left and right over empty columns, at the same height where there is one', () => {
  expect(cardAfter(columns, 'a3', 'ArrowRight')).toBe('c1');
  expect(cardAfter(columns, 'd2', 'ArrowLeft')).toBe('c1');
  expect(cardAfter(columns, 'c1', 'ArrowRight')).toBe('d1');
  expect(cardAfter(columns, 'c1', 'ArrowLeft')).toBe('a1');
  expect(cardAfter(columns, 'd1', 'ArrowRight')).toBeNull();
});

test('from nowhere to the first card', () => {
  expect(cardAfter([[], ['b1']], null, 'ArrowDown')).toBe('b1');
  expect(cardAfter([[], ['b1']], 'gone', 'ArrowLeft')).toBe('b1');
  expect(cardAfter([[], []], null, 'ArrowDown')).toBeNull();
});
