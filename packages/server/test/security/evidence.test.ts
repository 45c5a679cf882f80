import type { Field, ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApiKey } from '../../src/features/identity/api-keys.store.ts';
import { addPeople } from '../../src/features/organization/organization.store.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { type Client, clientOf, startWorld, type TestPerson, type World } from '../support/world.ts';

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
  expect(page.body).toMatchObject({ may: { evidence: false } });
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

test('in the templates audit and data protection takes evidence with every value, and changes nothing; administrators do not', async () => {
  const auditor = await newAuditor();
  const samples: readonly (readonly [string, Record<string, unknown>])[] = [
    ['gdpr-lead-capture', { f_name: 'Erika Muster', f_email: 'erika.muster@example.com', f_wish: 'A quote' }],
    ['industrial-equipment-quote', { f_customer: 'Muster GmbH', f_product: 'op_vmc', f_contact: 'Erika Muster' }],
  ];
  for (const [template, values] of samples) {
    const process = await publishedProcess(world.as('admin'), { template });
    const one = await startDeal(world.as('sales'), process, values);
    const taken = await auditor.get(`/api/deals/${one}/evidence`);
    expect(taken.status, taken.text).toBe(200);
    expect(taken.text).toContain('Erika Muster');
    expect((await auditor.get(`/api/deals/${one}`)).body).toMatchObject({
      may: { edit: false, move: false, assign: false, evidence: true },
    });
    const [field = ''] = Object.keys(values);
    expect((await give(auditor, one, { kind: 'edit', values: { [field]: 'x' } })).status).toBe(403);
    for (const person of ['ops', 'admin', 'developer'] as const)
      expect([403, 404]).toContain((await world.as(person).get(`/api/deals/${one}/evidence`)).status);
  }
  const trail = await auditor.get('/api/audit');
  expect(trail.text).toContain('receipts.evidence-taken');
  expect((await auditor.post('/api/processes', { key: 'not-mine' })).status).toBe(403);
});

/** A person in the role of audit and data protection. */
async function newAuditor(): Promise<Client> {
  const secret = await world.within('org_a', async (tx) => {
    const place = { region: 'north', team: 'team_n', superior: 'per_admin', roles: ['auditor'] };
    const email = 'auditor@org-a.example.com';
    await addPeople(tx, [{ id: 'per_auditor', userId: null, name: 'Auditor A', email, locale: 'en', ...place }]);
    return (await makeApiKey(tx, 'per_auditor', 'test')).secret;
  });
  return clientOf(world.app, { authorization: `Bearer ${secret}` });
}
