import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { Approvals } from './Approvals.tsx';
import { approvedRun, dealView } from './testing/deal-example.ts';

const me = organization.people[1]?.id ?? '';

async function open(administrators: readonly string[], run = approvedRun) {
  const answering: Answering = ({ path }) => {
    if (path === '/api/organization') return { body: { ...organization, administrators } };
    if (path === '/api/me') return { body: { person: organization.people[1], permissions: [] } };
    return { body: {} };
  };
  await openPage(<Approvals view={dealView([run])} />, answering);
  await screen.findByText(/Asked by Wang Lei/);
}

test('an administrator may ask to revoke the approval of somebody else', async () => {
  await open(['per_li']);
  expect(await screen.findByRole('button', { name: 'Ask to revoke…' })).toBeTruthy();
});

test('nobody else may', async () => {
  await open([]);
  expect(screen.queryByRole('button', { name: 'Ask to revoke…' })).toBeNull();
});

test('an approval that was revoked says so', async () => {
  await open([], { ...approvedRun, revocable: false, revokedBy: 'r2' });
  expect(screen.getByText('revoked')).toBeTruthy();
  expect(screen.queryByText('approved')).toBeNull();
});

test('an approval that cannot go on by itself says where, why and who can mend it', async () => {
  const because = { code: 'nobody-to-ask', params: {} };
  const incidents = [{ node: 'Legal', at: '2026-01-05T09:00:00.000Z', because }];
  await open([], { ...approvedRun, status: 'running', endedAt: null, revocable: false, incidents });
  expect(screen.getByText('stopped')).toBeTruthy();
  expect(screen.getByText('Stopped at “Legal”.')).toBeTruthy();
  expect(screen.getByText(/administrators were told/)).toBeTruthy();
  expect(screen.queryByText('running')).toBeNull();
});

test('who asked may withdraw as long as the flow lets him, and no longer', async () => {
  const running = { ...approvedRun, status: 'running', endedAt: null, revocable: false, initiator: me };
  await open([], { ...running, withdrawable: true });
  expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeTruthy();
  cleanup();
  await open([], { ...running, withdrawable: false });
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});
