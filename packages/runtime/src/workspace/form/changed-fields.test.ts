import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('fields that came, went or differ', () => {
  const before = { f_a: '1', f_b: { amount: '1' }, f_c: [1] };
  expect(changedFields(before, { f_a: '1', f_b: { amount: '2' }, f_d: 'new' })).toEqual(['f_b', 'f_c', 'f_d']);
  expect(changedFields(before, structuredClone(before))).toEqual([]);
});
