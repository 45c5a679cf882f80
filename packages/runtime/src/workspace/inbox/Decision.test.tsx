import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDecision } from './testing/open-decision.tsx';
import { taskView } from './testing/task-example.ts';

test('a no needs a comment: it is marked and gets the focus, nothing is sent', async () => {
  const { user, commands } = await openDecision(taskView());
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  const comment = screen.getByLabelText('Comment');
  expect(document.activeElement).toBe(comment);
  expect(comment.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Say why: a comment is needed here.')).toBeTruthy();
  expect(commands()).toEqual([]);
  await user.type(comment, 'Too cheap');
  expect(comment.getAttribute('aria-invalid')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  await waitFor(() => expect(commands()).toMatchObject([{ kind: 'reject', comment: 'Too cheap' }]));
});

test('what came through a public form says so, and not that its owner asked', async () => {
  const view = taskView();
  const startedBy = { kind: 'public' as const, name: 'Public form (Germany)' };
  await openDecision({ ...view, task: { ...view.task, startedBy } });
  expect(screen.getByText(/From Public form \(Germany\)/)).toBeTruthy();
});

test('the deal can be printed from its task', async () => {
  await openDecision(taskView());
  expect(screen.getByRole('link', { name: 'Print' }).getAttribute('href')).toBe('/deals/deal_1/print');
});

test('approving sends what was changed in the form, and no comment is needed', async () => {
  const { user, commands, router } = await openDecision(taskView());
  const amount = screen.getByLabelText(/Amount/);
  await user.clear(amount);
  await user.type(amount, '90');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(commands()).toHaveLength(1));
  expect(commands()[0]).toMatchObject({ kind: 'approve', task: 'deal_1.s1', values: { f_amount: '90' } });
  expect(commands()[0]).not.toHaveProperty('comment');
  await waitFor(() => expect(router.state.location.pathname).toBe('/inbox'));
});

test('what the node requires must be there, and Enter in a field decides nothing', async () => {
  const view = taskView({ values: { f_name: 'Hengtai' }, states: { f_amount: 'required', f_name: 'read' } });
  const { user, commands } = await openDecision(view);
  await user.type(screen.getByLabelText(/Amount/), '5{Enter}');
  expect(commands()).toEqual([]);
  await user.clear(screen.getByLabelText(/Amount/));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  expect(commands()).toEqual([]);
  expect(screen.getByLabelText(/Amount/).getAttribute('aria-invalid')).toBe('true');
});

test('a decision that somebody else was faster with keeps the comment and says so', async () => {
  const body = { code: 'task.already-decided', message: 'late', details: [] };
  const { user } = await openDecision(taskView(), { status: 409, body });
  await user.type(screen.getByLabelText('Comment'), 'Looks right');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await screen.findByText('Somebody else has decided this meanwhile. Nothing was changed.');
  expect(screen.getByLabelText('Comment')).toHaveProperty('value', 'Looks right');
});

test('where nothing is left to decide the page tells who did, and offers no deeds', async () => {
  const seat = {
    id: 's1',
    task: 'deal_1.s1',
    person: 'per_li',
    status: 'approved',
    because: { code: 'named', params: {} },
    openedAt: '2025-11-23T08:00:00.000Z',
    decidedAt: '2025-11-23T09:00:00.000Z',
    decidedBy: 'per_li',
    comment: null,
    provisional: null,
    ending: null,
    group: null,
    weight: 1,
    claimed: false,
    transfers: [],
    files: [],
    signature: null,
    readAt: null,
    dueAt: null,
    dueBecause: null,
  };
  const { run } = taskView();
  const visit = {
    id: 'v1',
    node: 'nd_ask',
    title: 'Approval',
    kind: 'approve',
    status: 'done',
    epoch: 1,
    seats: [seat],
  };
  const more = { groups: [], advice: [], row: null, suggestion: null };
  const visits = [{ ...visit, ...more, openedAt: '2025-11-23T08:00:00.000Z', closedAt: '2025-11-23T09:00:00.000Z' }];
  await openDecision(taskView({ actions: [], run: { ...run, visits } }));
  await screen.findByText(/^Li Jing: approved, 23 Nov 2025/);
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  expect(screen.queryByLabelText('Comment')).toBeNull();
});
