import type { Field, ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let deal: string;

/** A process with a value that its decider reads and others who see the deal do not; administrators reach none of its deals. */
function discreet(): ProcessDefinition {
  const plain = approvalDefinition('discreet');
  const secret: Field = {
    type: 'text',
    typeVersion: 1,
    key: 'secret',
    label: 't:title',
    settings: {},
    privacy: { class: 'sensitive', mask: 'all' },
  };
  const reader = { deals: 'organization', fields: { f_secret: 'read' } } as const;
  const names = ['sales', 'sales-manager', 'developer', 'ops'];
  return {
    ...plain,
    fields: { ...plain.fields, f_secret: secret },
    roles: Object.fromEntries(names.map((name) => [`role:${name}`, { label: 't:title' }])),
    access: {
      roles: {
        'role:sales': { deals: 'own', fields: { f_secret: 'edit' } },
        'role:sales-manager': reader,
        'role:developer': reader,
        'role:ops': { deals: 'organization', reveal: ['f_secret'] },
      },
    },
  };
}

beforeAll(async () => {
  world = await startWorld();
  const process = await publishedProcess(world.as('admin'), { definition: discreet() });
  deal = await startDeal(world.as('sales'), process, { f_name: 'Proven' });
  const told = await give(world.as('sales'), deal, { kind: 'edit', values: { f_secret: 'the-secret' } });
  expect(told.status, told.text).toBe(200);
  await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' });
  const inbox = await world.as('manager').get<{ items: { id: string }[] }>('/api/tasks');
  const task = inbox.body.items[0]?.id ?? '';
  expect((await give(world.as('manager'), deal, { kind: 'approve', task })).status).toBe(200);
});
afterAll(() => world.stop());

const evidence = (person: TestPerson) => world.as(person).get(`/api/deals/${deal}/evidence`);
const receipts = async (person: TestPerson) =>
  (await world.as(person).get<{ items: unknown[] }>(`/api/deals/${deal}/receipts`)).body.items?.length;

test('the history with every value goes to nobody who reads less than every field, whatever else he may', async () => {
  const page = await world.as('ops').get(`/api/deals/${deal}`);
  expect(page.status, page.text).toBe(200);
  expect(page.text).not.toContain('the-secret');
  for (const person of ['ops', 'admin'] as const) {
    const answer = await evidence(person);
    expect([person, answer.status], answer.text).toEqual([person, 403]);
    expect(answer.text).not.toContain('the-secret');
  }
  expect((await evidence('developer')).text).toContain('the-secret');
});

test('a digest of values that one may not read could be guessed at, so it is not shown: only receipts of own decisions are', async () => {
  expect([await receipts('sales'), await receipts('developer'), await receipts('manager')]).toEqual([1, 1, 1]);
  expect([await receipts('ops'), await receipts('admin')]).toEqual([0, 0]);
});
