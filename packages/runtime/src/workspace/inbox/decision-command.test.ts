import { expect, test } from 'vitest';
import { decisionCommand, deeds, needsComment } from './decision-command.ts';
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
  expect(decisionCommand('reject', { view, comment: 'why', values })).toEqual({
    kind: 'reject',
    task: view.task.id,
    comment: 'why',
  });
});

test('a yes carries the people chosen for later, every decision its signature', () => {
  const chosen = { nd_next: ['per_wang'] };
  const entered = { view, comment: '', values: {}, chosen, signature: 'file_1' };
  expect(decisionCommand('approve', entered)).toMatchObject({ choose: chosen, signature: 'file_1' });
  expect(decisionCommand('abstain', entered)).toEqual({ kind: 'abstain', task: view.task.id, signature: 'file_1' });
  expect(decisionCommand('resubmit', entered)).toEqual({ kind: 'resubmit', run: 'r1', values: {}, choose: chosen });
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
  const words = { view, comment: 'done, @Li Jing', values: {}, mentions: ['per_li'], files: ['file_1'] };
  expect(decisionCommand('resubmit', words)).toMatchObject({ mentions: ['per_li'] });
  expect(decisionCommand('resubmit', words)).not.toHaveProperty('files');
});

test('a no must say why, a yes where the node asks for it', () => {
  const asking = (comment: boolean) => deeds.filter((deed) => needsComment(deed, { comment }));
  expect(asking(false)).toEqual(['reject']);
  expect(asking(true)).toEqual(['approve', 'complete', 'reject']);
});
