import { expect, test } from 'vitest';
import { inboxSearch } from './box.ts';

test('an address says box or order, and nothing that goes without saying', () => {
  expect(inboxSearch({ box: 'done', order: 'due' })).toEqual({ box: 'done' });
  expect(inboxSearch({ order: 'late' })).toEqual({ order: 'late' });
  expect(inboxSearch({ order: 'due', process: 'quote' })).toEqual({ order: 'due', process: 'quote' });
  expect(inboxSearch({ box: 'notified', process: 7 })).toEqual({ box: 'notified' });
  expect(inboxSearch({ from: 'per_a' })).toEqual({ from: 'per_a' });
  expect(inboxSearch({ box: 'started', from: 'per_a' })).toEqual({ box: 'started' });
  expect(inboxSearch({ box: 'todo', order: 'newest' })).toEqual({});
  expect(inboxSearch({ box: 'constructor', order: ['due'] })).toEqual({});
});
