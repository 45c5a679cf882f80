import { expect, test } from 'vitest';
import { tickable } from './batch.ts';
import { taskView } from './testing/task-example.ts';
import type { TaskLine } from './use-tasks.ts';

const line = (id: string, more: Partial<TaskLine> = {}): TaskLine => ({
  ...taskView().task,
  kind: 'approve',
  id,
  ...more,
});

test('only approvals that share a node with another may be ticked', () => {
  const tasks = [line('a'), line('b'), line('c', { node: 'nd_other' }), line('d', { kind: 'handle' })];
  expect([...tickable(tasks, new Set())]).toEqual(['a', 'b']);
  expect([...tickable([...tasks, line('e', { kind: 'advice' })], new Set())]).toEqual(['a', 'b']);
});

test('once one is ticked, only those of its node and process remain', () => {
  const other = { node: 'nd_other' };
  const tasks = [line('a'), line('b'), line('c', other), line('d', other), line('e', { process: 'elsewhere' })];
  expect([...tickable(tasks, new Set())]).toEqual(['a', 'b', 'c', 'd']);
  expect([...tickable(tasks, new Set(['c']))]).toEqual(['c', 'd']);
});
