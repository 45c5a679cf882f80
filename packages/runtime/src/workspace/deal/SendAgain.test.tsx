import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { Approvals } from './Approvals.tsx';
import { approvedRun, dealView } from './testing/deal-example.ts';
import type { DealView } from './use-deal.ts';

const me = organization.people[1]?.id ?? '';
const mine = { ...approvedRun, initiator: me, revocable: false, resubmittable: true };
const withdrawn = { ...mine, status: 'withdrawn', lasting: ['Write the price'] };
const returned = {
  ...mine,
  status: 'returned',
  endedAt: null,
  withdrawable: true,
  epochs: [
    {
      epoch: 1,
      at: approvedRun.startedAt,
      by: { kind: 'person', name: 'Anna Weber' },
      code: 'run-returned',
      params: {},
      comment: 'The amount is too low',
    },
  ],
};
const preview = {
  refused: null,
  steps: [{ node: 'nd_ask', title: 'Approval', people: ['per_li'], because: null, due: null, dueBecause: null }],
  otherWays: { changes: [], untold: [], hidden: false },
  choices: [{ node: 'nd_ask', title: 'Approval', most: 1, people: ['per_li'], chosen: [] }],
};

const answering: Answering = ({ path }) => {
  if (path.endsWith('/preview')) return { body: preview };
  if (path.endsWith('/commands')) return { body: { revision: 2, stage: 'st_lead', status: 'open', waiting: false } };
  if (path === '/api/me') return { body: { person: organization.people[1], permissions: [] } };
  return { body: path === '/api/organization' ? organization : {} };
};

async function open(run: DealView['runs'][number], myTasks: readonly string[] = []) {
  const view = dealView([run]);
  const typed = { values: { f_name: 'Hengtai' }, states: { f_name: 'edit' as const }, myTasks: [...myTasks] };
  return openPage(<Approvals view={{ ...view, ...typed }} />, answering);
}

test('what came back to me is corrected on the page of the deal, with choices, and sent again', async () => {
  const { user, calls } = await open(returned, ['deal_1.r1']);
  await user.click(await screen.findByRole('button', { name: 'Correct and send again…' }));
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByText('Sent back by Anna Weber: The amount is too low');
  const field = dialog.getByRole('textbox', { name: /name/i });
  await user.clear(field);
  await user.type(field, 'Hengtai Optics');
  await user.click(await dialog.findByRole('checkbox', { name: 'Li Jing' }));
  await user.type(dialog.getByRole('textbox', { name: /^Words|Comment/ }), 'corrected, @Wang{Enter}');
  await user.click(dialog.getByRole('button', { name: 'Send again' }));
  await screen.findByText('Sent again');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(calls.find(({ path }) => path.endsWith('/commands'))?.body).toMatchObject({
    kind: 'resubmit',
    run: 'r1',
    values: { f_name: 'Hengtai Optics' },
    choose: { nd_ask: ['per_li'] },
    comment: 'corrected, @Wang Lei',
    mentions: ['per_wang'],
  });
  expect(calls.find(({ path }) => path.endsWith('/preview'))?.body).toMatchObject({ run: 'r1' });
});

test('what I withdrew is my draft: the form is there again, with what stays done', async () => {
  const { user } = await open(withdrawn);
  await user.click(await screen.findByRole('button', { name: 'Correct and send again…' }));
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByText(/starts over from the first step/);
  dialog.getByText('This was done and stays done: Write the price.');
});

test('nobody else sends it again, nor what was built on meanwhile', async () => {
  await open({ ...withdrawn, initiator: 'per_else' });
  await screen.findByText('withdrawn');
  expect(screen.queryByRole('button', { name: 'Correct and send again…' })).toBeNull();
});
