import { expect, test } from 'vitest';
import { keyName } from './key-words.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('letters have one name, shifted or not; with a modifier they belong to the browser', () => {
  expect(keyName({ ...plain, key: 'N' })).toBe('n');
  expect(keyName({ ...plain, key: '?' })).toBe('?');
  expect(keyName({ ...plain, key: 'ArrowDown' })).toBe('ArrowDown');
  expect(keyName({ ...plain, ctrlKey: true, key: 'n' })).toBeNull();
  expect(keyName({ ...plain, metaKey: true, key: 'k' })).toBeNull();
  expect(keyName({ ...plain, altKey: true, key: 'a' })).toBeNull();
});
