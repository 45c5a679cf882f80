import { expect, test } from 'vitest';
import { keepDefinition, keptDefinition } from './compiled-definition.ts';

const megabyte = 1024 * 1024;
const documentOf = (size: number) => JSON.stringify({ words: 'x'.repeat(size) });

test('large definitions make room for each other by their size, the one used longest ago first', () => {
  keepDefinition('first', documentOf(megabyte));
  for (let each = 0; each < 70; each += 1) {
    keepDefinition(`large-${each}`, documentOf(megabyte));
    keptDefinition('large-3');
  }
  expect(keptDefinition('first')).toBeUndefined();
  expect(keptDefinition('large-4')).toBeUndefined();
  expect(keptDefinition('large-3')?.hash).toBe('large-3');
  expect(keptDefinition('large-69')?.hash).toBe('large-69');
});

test('a definition that is kept twice is counted once', () => {
  for (let times = 0; times < 100; times += 1) keepDefinition('twice', documentOf(megabyte));
  keepDefinition('beside', documentOf(megabyte));
  expect(keptDefinition('twice')?.hash).toBe('twice');
  expect(keptDefinition('large-69')?.hash).toBe('large-69');
});
