import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDecision } from './testing/open-decision.tsx';
import { taskView } from './testing/task-example.ts';

const at = '2026-11-23T09:00:00.000Z';
const seat = {
  id: 's1',
  task: 'deal_1.s1',
  person: 'per_li',
  status: 'open',
  because: { code: 'named', params: {} },
  openedAt: at,
  decidedAt: null,
  decidedBy: null,
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
const group = { id: 'g1', seat: 's1', place: 'after', mode: 'all', weight: 1, by: 'per_li' } as const;
const advice = {
  id: 'a1',
  task: 'deal_1.a1',
  seat: 's1',
  person: 'per_zhao',
  askedBy: 'per_li',
  question: 'Is it feasible?',
  askedAt: at,
  answeredAt: at,
  answer: 'With a stronger floor',
};

/** A decision page whose visit has the holder's seat, one added after him, and advice. */
function crowded(own: Partial<typeof seat> & { readonly status: string }, actions: string[], takeBack = false) {
  const { run } = taskView();
  const added = { ...seat, id: 's2', task: 'deal_1.s2', person: 'per_zhao', group: 'g1' };
  const visit = {
    ...{ id: 'v1', node: 'nd_ask', title: 'Approval', kind: 'approve', status: 'open', epoch: 1 },
    ...{ openedAt: at, closedAt: null, seats: [{ ...seat, ...own }, added], groups: [group], advice: [advice] },
    ...{ row: null, suggestion: null },
  };
  const people = [{ task: 'deal_1.s2', person: 'per_zhao', status: 'open', removable: true }];
  return taskView({ actions, takeBack, groups: [{ ...group, people }], run: { ...run, visits: [visit] } });
}

test('the page shows who was added by whom, how they decide, and the advice given', async () => {
  await openDecision(crowded(seat, ['approve', 'reject']));
  const side = within(screen.getByRole('complementary'));
  expect(side.getByText('Added by Li Jing to decide after. All must agree')).toBeTruthy();
  expect(side.getByText('Li Jing asked Zhao Min for advice')).toBeTruthy();
  expect(side.getByText('With a stronger floor')).toBeTruthy();
});

test('who was added by me is taken out with a reason', async () => {
  const { user, sends } = await openDecision(crowded(seat, ['approve']));
  await user.click(screen.getByRole('button', { name: 'Take out' }));
  const asked = await screen.findByRole('dialog');
  expect(asked.closest('p')).toBeNull();
  const dialog = within(asked);
  await user.type(dialog.getByLabelText('Why'), 'Not needed');
  await user.click(dialog.getByRole('button', { name: 'Take out' }));
  await sends({ kind: 'remove', task: 'deal_1.s2', comment: 'Not needed' });
});

test('a decision that does not count yet says on whom it waits, and is taken back', async () => {
  const { user, sends } = await openDecision(crowded({ status: 'provisional' }, [], true));
  expect(screen.getByText('Your decision counts once these agree: Zhao Min')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  await sends({ kind: 'take-back', task: 'deal_1.s1' });
});

test('after a decision the way back is offered as long as the server says there is one', async () => {
  const { user, commands } = await openDecision(taskView({ takeBack: true }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const toast = within((await screen.findByText('Approved')).closest('div') as HTMLElement);
  await user.click(toast.getByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(commands()).toMatchObject([{ kind: 'approve' }, { kind: 'take-back' }]));
});

test('advice has a page of its own: the question, and an answer that must not be empty', async () => {
  const question = { by: 'per_wang', text: 'Is it feasible?', at };
  const { user, commands, sends } = await openDecision(taskView({ actions: ['advise'], question }));
  expect(screen.getByText('Is it feasible?')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Send advice' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Your advice'));
  expect(commands()).toEqual([]);
  await user.type(screen.getByLabelText('Your advice'), 'Yes');
  await user.click(screen.getByRole('button', { name: 'Send advice' }));
  await sends({ kind: 'advise', comment: 'Yes' });
});

test('a task of a pool is claimed and stays open', async () => {
  const { user, sends, router } = await openDecision(taskView({ actions: ['approve', 'claim'] }));
  await user.click(screen.getByRole('button', { name: 'Claim' }));
  await sends({ kind: 'claim', task: 'deal_1.s1' });
  expect(router.state.location.pathname).toBe('/');
});

test('people for a node to come are chosen among those it names', async () => {
  const choices = [{ node: 'nd_next', title: 'Legal', most: 1, people: ['per_zhao'], chosen: [] }];
  const { user, sends } = await openDecision(taskView({ choices }));
  const legal = within(screen.getByRole('group', { name: 'Legal: one person' }));
  expect(legal.queryByRole('checkbox', { name: /Wang Lei/ })).toBeNull();
  await user.click(legal.getByRole('checkbox', { name: /Zhao Min/ }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await sends({ kind: 'approve', choose: { nd_next: ['per_zhao'] } });
});

test('who asked urges whom it waits for', async () => {
  const { task } = taskView();
  const view = taskView({ actions: ['urge'], task: { ...task, person: 'per_zhao', initiator: 'per_li' } });
  const { user, sends } = await openDecision(view);
  expect(screen.getByText('Waits for Zhao Min')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Urge' }));
  await sends({ kind: 'urge', task: 'deal_1.s1' });
});

test('the first time a task is opened the server is told, and nothing else is', async () => {
  const { sends } = await openDecision(taskView({ unread: true }));
  await sends({ kind: 'read' });
});
