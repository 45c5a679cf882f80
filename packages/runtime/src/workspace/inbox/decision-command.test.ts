import { expect, test } from 'vitest';
import { decisionCommand, needsComment } from './decision-command.ts';
import { taskView } from './testing/task-example.ts';

const view = taskView();

test('saying yes sends what was entered, a comment only when there is one', () => {
  const values = { f_amount: '5' };
  expect(decisionCommand('approve', { view, comment: '  ', values })).toEqual({
    kind: 'approve',
    task: view.task.id,
    values,
  });
  expect(decisionCommand('complete', { view, comment: ' done ', values })).toEqual({
    kind: 'complete',
    task: view.task.id,
    values,
    comment: 'done',
  });
});

test('saying no never changes values', () => {
  const values = { f_amount: '5' };
  expect(decisionCommand('return', { view, comment: 'why', values })).toEqual({
    kind: 'return',
    task: view.task.id,
    to: 'start',
    comment: 'why',
  });
  expect(decisionCommand('reject', { view, comment: 'why', values })).toEqual({
    kind: 'reject',
    task: view.task.id,
    comment: 'why',
  });
});

test('a returned run is answered itself, not by its task', () => {
  expect(decisionCommand('resubmit', { view, comment: '', values: {} })).toEqual({
    kind: 'resubmit',
    run: view.run.id,
    values: {},
  });
  expect(decisionCommand('withdraw', { view, comment: '', values: {} })).toEqual({
    kind: 'withdraw',
    run: view.run.id,
  });
});

test('only those who say no must say why', () => {
  expect((['approve', 'complete', 'resubmit', 'reject', 'return', 'withdraw'] as const).filter(needsComment)).toEqual([
    'reject',
    'return',
  ]);
});
