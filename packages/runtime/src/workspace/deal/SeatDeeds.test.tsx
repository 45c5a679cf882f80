import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { taskView } from '../inbox/testing/task-example.ts';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { Approvals } from './Approvals.tsx';
import { dealView } from './testing/deal-example.ts';
import type { DealView } from './use-deal.ts';

const at = '2026-11-23T09:00:00.000Z';
const seat = {
  ...{ id: 's1', task: 'deal_1.s1', person: 'per_wang', status: 'open', because: { code: 'named', params: {} } },
  ...{ openedAt: at, decidedAt: null, decidedBy: null, comment: null, provisional: null, ending: null, group: null },
  ...{
    weight: 1,
    claimed: false,
    transfers: [],
    files: [],
    signature: null,
    readAt: null,
    dueAt: null,
    dueBecause: null,
  },
};
const visit = {
  ...{ id: 'v1', node: 'nd_ask', title: 'Approval', kind: 'approve', status: 'open', epoch: 1, openedAt: at },
  ...{ closedAt: null, seats: [seat], groups: [], advice: [], row: null, suggestion: null },
};
const running = { ...taskView().run, initiator: 'per_somebody', visits: [visit] };
const me = organization.people[1]?.id ?? '';

async function open(administrators: readonly string[], run: DealView['runs'][number]) {
  const answering: Answering = ({ path, method }) => {
    if (path === '/api/organization') return { body: { ...organization, administrators } };
    if (path === '/api/me') return { body: { person: organization.people[1], permissions: [] } };
    return { body: method === 'POST' ? { revision: 2, stage: 'st_lead', status: 'open', waiting: false } : {} };
  };
  const page = await openPage(<Approvals view={dealView([run])} />, answering);
  await screen.findByText(/Asked by Wang Lei/);
  return { ...page, sent: () => page.calls.findLast(({ method }) => method === 'POST')?.body };
}

test('an administrator hands over what waits for somebody, or takes him out with a reason', async () => {
  const { user, sent } = await open([me], running);
  const choose = async (deed: string) => {
    await user.click(await screen.findByRole('button', { name: 'What to do about Wang Lei' }));
    await user.click(screen.getByRole('menuitem', { name: deed }));
    return within(screen.getByRole('dialog'));
  };
  const handing = await choose('Hand over…');
  await user.click(handing.getByRole('radio', { name: /Li Jing/ }));
  await user.click(handing.getByRole('button', { name: 'Hand over' }));
  // The corner is one for all pages: another one may have left the same word there.
  await screen.findAllByText('Handed over');
  expect(sent()).toMatchObject({ kind: 'transfer', task: 'deal_1.s1', to: me });
  const taking = await choose('Take out…');
  await user.click(taking.getByRole('button', { name: 'Take out' }));
  expect(document.activeElement).toBe(taking.getByLabelText('Reason'));
  await user.type(taking.getByLabelText('Reason'), 'Not concerned');
  await user.click(taking.getByRole('button', { name: 'Take out' }));
  await screen.findByText('Taken out');
  expect(sent()).toMatchObject({ kind: 'remove', task: 'deal_1.s1', comment: 'Not concerned' });
});

test('who asked urges on the page of the deal; who has no part in it does nothing there', async () => {
  const { user, sent } = await open([], { ...running, initiator: me });
  await user.click(await screen.findByRole('button', { name: 'Urge' }));
  await screen.findByText('Urged');
  expect(sent()).toMatchObject({ kind: 'urge', task: 'deal_1.s1' });
});

test('nobody else does', async () => {
  await open([], running);
  expect(screen.queryByRole('button', { name: 'Urge' })).toBeNull();
});

test('when somebody is due is shown with him, and that the calendar did not know the year', async () => {
  const dueBecause = { code: 'calendar-year-missing', params: { region: 'Germany', years: '2031' } };
  const late = { ...seat, dueAt: '2031-01-07T09:00:00.000Z', dueBecause };
  await open([], { ...running, visits: [{ ...visit, seats: [late] }] });
  expect(document.querySelector('.seat time[datetime="2031-01-07T09:00:00.000Z"]')).not.toBeNull();
  expect(screen.getByText(/calendar of Germany has no data for 2031/)).toBeTruthy();
});
