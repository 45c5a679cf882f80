import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { processOf } from '../../engine/testing/process.ts';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { Columns } from './Columns.tsx';
import { boardDeal, boardOf, boardStage } from './testing/board-example.ts';

const board = boardOf([
  boardStage('st_lead', { title: 'Lead', deals: [boardDeal('d1', { title: 'Hengtai' })] }),
  boardStage('st_offer', { title: 'Offer' }),
]);
const nothing = { fields: [], items: [], documents: [], condition: null, flow: null, waivable: false };

function dealWith(gap: object) {
  const definition = processOf({ texts: { en: { amount: 'Amount' } } });
  return {
    card: board.stages[0]?.deals[0],
    definition,
    values: { f_name: 'Hengtai' },
    states: { f_name: 'edit', f_amount: 'edit' },
    checklist: {},
    runs: [],
    gates: { st_offer: { ...nothing, ...gap } },
    myTasks: [],
    reveal: [],
    may: { edit: true, move: true, assign: true },
  };
}

function answering(gap: object): Answering {
  return ({ method, path }) => {
    if (path === '/api/organization') return { body: organization };
    if (method === 'GET') return { body: dealWith(gap) };
    return { body: { revision: 2, stage: 'st_offer', status: 'open', waiting: false } };
  };
}

async function moveToOffer(gap: object) {
  const page = await openPage(
    <Columns board={board} late={false} filtered={false} onClear={() => undefined} />,
    answering(gap),
  );
  await page.user.click(screen.getByRole('button', { name: 'Move Hengtai' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Offer' }));
  return page;
}

const commandsOf = (calls: readonly { readonly method: string; readonly body: unknown }[]) =>
  calls.filter(({ method }) => method === 'POST').map(({ body }) => body);

test('where nothing is missing the deal moves at once, and the way back is offered', async () => {
  const { user, calls } = await moveToOffer({});
  await screen.findByText('Hengtai is now in Offer.');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(commandsOf(calls)).toMatchObject([{ kind: 'move', to: 'st_offer' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(commandsOf(calls)).toHaveLength(2));
  expect(commandsOf(calls)[1]).toMatchObject({ kind: 'move', to: 'st_lead' });
});

test('a gate asks for just what is missing, before anything is sent', async () => {
  const { user, calls } = await moveToOffer({ fields: ['f_amount'] });
  const gate = within(await screen.findByRole('dialog', { name: 'Missing for “Offer”: 1' }));
  expect(gate.queryByLabelText('name')).toBeNull();
  await user.click(gate.getByRole('button', { name: 'Move to Offer' }));
  expect(commandsOf(calls)).toEqual([]);
  await user.type(gate.getByLabelText(/Amount/), '120');
  await user.click(gate.getByRole('button', { name: 'Move to Offer' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(commandsOf(calls)).toMatchObject([{ kind: 'move', to: 'st_offer', values: { f_amount: '120' }, items: [] }]);
});

test('putting the gate away moves nothing', async () => {
  const { user, calls } = await moveToOffer({ fields: ['f_amount'] });
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(commandsOf(calls)).toEqual([]);
});

test('only whoever may waive is offered to, and must say why', async () => {
  const { user, calls } = await moveToOffer({ fields: ['f_amount'], waivable: true });
  const gate = within(await screen.findByRole('dialog'));
  await user.click(gate.getByRole('button', { name: 'Pass without it' }));
  const send = gate.getByRole('button', { name: 'Move to Offer' });
  expect(send).toHaveProperty('disabled', true);
  await user.type(gate.getByLabelText('Reason for passing without it'), 'Agreed by phone');
  await user.click(send);
  await waitFor(() => expect(commandsOf(calls)).toMatchObject([{ kind: 'move', waiver: 'Agreed by phone' }]));
});

test('only overdue: each column counts what it shows, and an empty one says nothing', async () => {
  const deals = [boardDeal('d1', { title: 'Late', overdue: true }), boardDeal('d2', { title: 'In time' })];
  const some = boardOf([boardStage('st_lead', { title: 'Lead', deals }), boardStage('st_offer', { title: 'Offer' })]);
  await openPage(<Columns board={some} late={true} filtered={true} onClear={() => undefined} />, answering({}));
  const lead = within(screen.getByRole('region', { name: 'Lead' }));
  expect(lead.getByText('1')).toBeDefined();
  expect(lead.queryByText(/more in the list/)).toBeNull();
  expect(within(screen.getByRole('region', { name: 'Offer' })).queryByText(/stand here/)).toBeNull();
});
