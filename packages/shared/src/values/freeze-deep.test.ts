import { expect, test } from 'vitest';
import { freezeDeep } from './freeze-deep.ts';

test('nothing inside a frozen value can be changed', () => {
  const frozen = freezeDeep({ outer: { inner: [{ leaf: 1 }] } });
  expect(() => {
    (frozen.outer.inner[0] as { leaf: number }).leaf = 2;
  }).toThrow(TypeError);
  expect(() => frozen.outer.inner.push({ leaf: 3 })).toThrow(TypeError);
});

test('a value that is not an object comes back as it is', () => {
  expect(freezeDeep('text')).toBe('text');
  expect(freezeDeep(null)).toBeNull();
});
