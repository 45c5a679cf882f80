import { expect, test } from 'vitest';
import { aloneBecause, tickable } from './batch.ts';
import { taskView } from './testing/task-example.ts';
import type { TaskLine } from './use-tasks.ts';

const work = { reason: 'no-approval', message: 'it does not ask for a yes.' };
const signed = { reason: 'signature', message: 'it asks for a signature.' };
const line = (id: string, more: Partial<TaskLine> = {}): TaskLine => ({
  ...taskView().task,
  kind: 'approve',
  id,
  ...more,
});

test('only approvals that share a node with another may be ticked', () => {
  const tasks = [line('a'), line('b'), line('c', { node: 'nd_other' }), line('d', { batch: work })];
  expect([...tickable(tasks, new Set())]).toEqual(['a', 'b']);
  expect([...tickable([...tasks, line('e', { batch: signed })], new Set())]).toEqual(['a', 'b']);
});

test('once one is ticked, only those of its node and process remain', () => {
  const other = { node: 'nd_other' };
  const tasks = [line('a'), line('b'), line('c', other), line('d', other), line('e', { process: 'elsewhere' })];
  expect([...tickable(tasks, new Set())]).toEqual(['a', 'b', 'c', 'd']);
  expect([...tickable(tasks, new Set(['c']))]).toEqual(['c', 'd']);
});

test('only of approvals it is said why they stand alone', () => {
  expect([line('a'), line('b', { batch: work }), line('c', { batch: signed })].map(aloneBecause)).toEqual([
    null,
    null,
    signed.message,
  ]);
});
