import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { taskView } from '../inbox/testing/task-example.ts';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { RunSteering } from './RunSteering.tsx';
import type { DealView } from './use-deal.ts';

const { definition, run } = taskView();
const view = { definition, card: { id: 'deal_1' } } as unknown as DealView;

async function steer(administrators: readonly string[], steered = run, process = definition) {
  const answering: Answering = ({ path, method }) => {
    if (path === '/api/organization') return { body: { ...organization, administrators } };
    if (path === '/api/me') return { body: { person: organization.people[1], permissions: [] } };
    return { body: method === 'POST' ? { revision: 2, stage: 'st_lead', status: 'open', waiting: false } : {} };
  };
  return openPage(<RunSteering run={steered} view={{ ...view, definition: process }} />, answering);
}

test('an administrator ends a run with a reason, which must not be empty', async () => {
  const { user, calls } = await steer(['per_li']);
  await user.click(await screen.findByRole('button', { name: 'Administer' }));
  await user.click(screen.getByRole('menuitem', { name: 'End…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'End “Offer approval”' }));
  await user.click(dialog.getByRole('button', { name: 'End it' }));
  const reason = dialog.getByLabelText('Reason');
  expect(document.activeElement).toBe(reason);
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await user.type(reason, 'The customer is gone');
  await user.click(dialog.getByRole('button', { name: 'End it' }));
  await screen.findByText('Ended');
  const sent = calls.find(({ method }) => method === 'POST')?.body;
  expect(sent).toMatchObject({ kind: 'terminate', run: 'r1', comment: 'The customer is gone' });
});

test('where a run may be moved to is offered branch by branch, the main line first', async () => {
  const words = { en: { review: 'Review', tech: 'Technology', look: 'Look', credit: 'Credit' } };
  const nodes = {
    nd_p: {
      kind: 'parallel',
      title: 't:review',
      settings: {},
      branches: [
        { id: 'br_1', title: 't:tech', nodes: ['nd_a'] },
        { id: 'br_2', nodes: ['nd_b'] },
      ],
    },
    nd_a: { kind: 'approve', title: 't:look', settings: {} },
    nd_b: { kind: 'approve', title: 't:credit', settings: {} },
  };
  const drawn = { title: 't:title', trigger: { on: 'manual' }, root: ['nd_p'], nodes };
  const split = { ...definition, texts: words, flows: { fl_gate: drawn } } as unknown as DealView['definition'];
  const { user, calls } = await steer(['per_li'], { ...run, jumps: ['nd_b', 'nd_p', 'nd_a'] }, split);
  await user.click(await screen.findByRole('button', { name: 'Administer' }));
  await user.click(screen.getByRole('menuitem', { name: 'Move to node…' }));
  const dialog = within(screen.getByRole('dialog'));
  const told = dialog.getByRole('group', { name: 'Where to' }).textContent;
  expect(told).toMatch(/Main line.*Review.*Review · Technology.*Look.*Review · Branch 2.*Credit/);
  await user.click(dialog.getByRole('radio', { name: 'Credit' }));
  await user.type(dialog.getByLabelText('Reason'), 'Agreed');
  await user.click(dialog.getByRole('button', { name: 'Move' }));
  await screen.findByText('Moved to the node');
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ kind: 'jump', to: 'nd_b' });
});

test('what ended without an approval is opened again, and what stays done is named', async () => {
  const ended = { ...run, status: 'rejected', endedAt: run.startedAt, revivable: true, lasting: ['Write the price'] };
  const { user, calls } = await steer(['per_li'], ended);
  await user.click(await screen.findByRole('button', { name: 'Administer' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Open again…']);
  await user.click(screen.getByRole('menuitem', { name: 'Open again…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Open “Offer approval” again' }));
  expect(dialog.getByText(/Write the price/)).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'To who asked for it' })).toHaveProperty('checked', true);
  await user.type(dialog.getByLabelText('Reason'), 'Rejected by mistake');
  await user.click(dialog.getByRole('button', { name: 'Open again' }));
  await screen.findByText('Opened again');
  const sent = calls.find(({ method }) => method === 'POST')?.body;
  expect(sent).toMatchObject({ kind: 'revive', run: 'r1', to: 'start', comment: 'Rejected by mistake' });
});

test('nobody else is offered to', async () => {
  await steer(['per_wang']);
  expect(screen.queryByRole('button', { name: 'Administer' })).toBeNull();
});
