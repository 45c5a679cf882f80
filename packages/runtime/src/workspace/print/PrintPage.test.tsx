import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { approvedRun, dealView } from '../deal/testing/deal-example.ts';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { PrintPage } from './PrintPage.tsx';

const line = (seq: number) => ({
  seq,
  at: '2026-11-23T08:00:00.000Z',
  by: { kind: 'person', name: 'Wang Lei' },
  code: 'commented',
  params: {},
  changes: [],
  comment: `words ${seq}`,
  because: null,
  files: [],
  readers: [],
});

/** Opens the page on a story of two pages, whose second one comes as `rest` tells. */
function openPrint(rest: () => ReturnType<Answering>, run = approvedRun) {
  return openPage(<PrintPage deal="deal_1" />, ({ path }) => {
    if (path === '/api/organization') return { body: organization };
    if (path === '/api/me') return { body: { person: organization.people[0], organization, permissions: [] } };
    if (path.endsWith('/receipts')) return { body: { items: [] } };
    if (path.endsWith('/timeline')) return { body: { items: [line(2)], next: 'two' } };
    if (path.includes('/timeline?')) return rest();
    return { body: dealView([run]) };
  });
}

const printing = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Print' });

test('an approval that was revoked is not printed as one that stands', async () => {
  await openPrint(() => ({ body: { items: [line(1)], next: null } }), { ...approvedRun, revokedBy: 'r2' });
  expect(await screen.findByRole('heading', { name: 'Offer approval · revoked' })).toBeTruthy();
});

test('a page of the story that fails is asked for once, is told, and holds printing back until it has come', async () => {
  const answers: ReturnType<Answering>[] = [{ status: 500, body: {} }];
  const { calls, user } = await openPrint(() => answers.shift() ?? { body: { items: [line(1)], next: null } });
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(calls.filter(({ path }) => path.includes('/timeline?'))).toHaveLength(1);
  expect(screen.getByText('words 2')).toBeTruthy();
  expect(printing().disabled).toBe(true);
  await user.click(again);
  await screen.findByText('words 1');
  await waitFor(() => expect(printing().disabled).toBe(false));
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});
