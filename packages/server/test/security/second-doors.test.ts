import type { ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissionsOf } from '../../src/access/role-permissions.ts';
import { audienceOf } from '../../src/features/deals/live-audience.ts';
import { addPeople } from '../../src/features/organization/organization.store.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, installLeadProcess, type LeadProcess, publishedProcess, startDeal } from '../support/lead-process.ts';
import { reviewDefinition } from '../support/review-process.ts';
import { personId, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
});
afterAll(() => world.stop());

interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Puts a file into the store as an upload by a person does. */
async function upload(person: TestPerson, words: string, name = `${words}.pdf`): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new Blob([`%PDF-1.4\n${words}\n%%EOF`]), name);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const key = await world.as(person).post<{ secret: string }>('/api/api-keys', { name: 'upload' });
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/files',
    headers: {
      authorization: `Bearer ${key.body.secret}`,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}

/** The process of reviews with two files, one of which the deciders must not see, and rows with a cost that sales must not see. */
function doorsDefinition(): ProcessDefinition {
  const base = reviewDefinition('doors');
  const field = (id: string, type: string, rest = {}) => ({
    [id]: { type, typeVersion: 1, key: id.slice(2), label: 't:title', settings: {}, ...rest },
  });
  const ask = base.flows.fl_ask;
  const any = ask?.nodes.nd_any;
  if (ask === undefined || any === undefined) throw new Error('the base process has changed');
  const fields = { ...any.fields, f_paper: 'hidden' as const };
  return {
    ...base,
    fields: {
      ...base.fields,
      ...field('f_offer', 'file'),
      ...field('f_paper', 'file'),
      ...field('f_sign', 'signature'),
      ...field('f_proof', 'file'),
      ...field('f_rows', 'subtable', { columns: ['f_what', 'f_cost', 'f_proof'] }),
      ...field('f_what', 'text'),
      ...field('f_cost', 'text'),
    },
    flows: { ...base.flows, fl_ask: { ...ask, nodes: { ...ask.nodes, nd_any: { ...any, fields } } } },
    access: {
      roles: {
        'role:sales': { deals: 'own', fields: { f_rows: 'masked', f_cost: 'hidden' }, reveal: ['f_rows'] },
      },
    },
  };
}

test('a file opens for who brought it and who sees it in a deal, whoever else knows its id', async () => {
  const process = await publishedProcess(world.as('admin'), { definition: doorsDefinition() });
  const [offer, paper] = [await upload('sales', 'offer'), await upload('sales', 'paper')];
  const opens = async (person: TestPerson, file: Uploaded) => {
    const facts = await world.as(person).get(`/api/files/${file.id}`);
    const content = await world.as(person).get(`/api/files/${file.id}/content`);
    expect(content.status).toBe(facts.status);
    return content.status;
  };
  const listed = await world.as('developer').get('/api/audit');
  expect(listed.text).toContain(offer.id);
  for (const person of ['developer', 'ops', 'admin', 'manager', 'sales2'] as const)
    expect([person, await opens(person, offer)]).toEqual([person, 404]);

  const deal = await startDeal(world.as('sales'), process, { f_name: 'x' });
  const filed = await give(world.as('sales'), deal, { kind: 'edit', values: { f_offer: [offer], f_paper: [paper] } });
  expect(filed.status, filed.text).toBe(200);
  expect((await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' })).status).toBe(200);
  expect([await opens('manager', offer), await opens('manager', paper)]).toEqual([200, 404]);
  expect([await opens('developer', offer), await opens('sales2', offer)]).toEqual([404, 404]);
  expect((await give(world.as('sales'), deal, { kind: 'assign', owner: personId('sales2') })).status).toBe(200);
  expect([await opens('sales2', offer), await opens('sales2', paper)]).toEqual([200, 200]);
});

test('nobody signs with the signature of somebody else, although he sees it', async () => {
  const deal = await startDeal(world.as('sales'), 'doors', { f_name: 'signed' });
  await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' });
  const hand = await upload('manager', 'hand');
  const approve = async (person: TestPerson, signature: string) => {
    const inbox = await world.as(person).get<{ items: { id: string; deal: string }[] }>('/api/tasks');
    const task = inbox.body.items.find((line) => line.deal === deal)?.id ?? '';
    return give(world.as(person), deal, { kind: 'approve', task, signature });
  };
  expect((await approve('manager', hand.id)).status).toBe(200);
  expect((await world.as('finance').get(`/api/files/${hand.id}`)).status).toBe(200);
  const forged = await approve('finance', hand.id);
  expect([forged.status, forged.text]).toEqual([400, expect.stringContaining('"/signature"')]);
  expect((await approve('finance', (await upload('finance', 'own')).id)).status).toBe(200);
});

test('nobody gets to see a file by naming it in a deal of his own', async () => {
  const process = 'doors';
  const secret = await upload('sales', 'secret');
  const mine = await upload('sales2', 'mine');
  const thief = world.as('sales2');
  const own = await startDeal(thief, process, { f_name: 'mine' });
  const start = { command: `c-${crypto.randomUUID()}`, form: 'frm_start', values: { f_name: 'x', f_offer: [secret] } };
  const tries = [
    await thief.post(`/api/processes/${process}/deals`, start),
    await give(thief, own, { kind: 'edit', values: { f_offer: [secret] } }),
    await give(thief, own, { kind: 'edit', values: { f_paper: [secret] } }),
    await give(thief, own, { kind: 'move', to: 'st_won', values: { f_offer: [secret] } }),
    await give(thief, own, { kind: 'start-flow', flow: 'fl_wait', values: { f_offer: [secret] } }),
    await give(thief, own, { kind: 'edit', values: { f_offer: [{ ...secret, name: 'other.pdf' }] } }),
    // Within what looks like a file of his own.
    await give(thief, own, { kind: 'edit', values: { f_sign: { ...mine, file: secret, at: '2026-01-05T09:00:00Z' } } }),
    await give(thief, own, { kind: 'edit', values: { f_rows: [{ ...mine, values: { f_proof: [secret] } }] } }),
  ];
  for (const answer of tries) {
    expect(answer.status, answer.text).toBe(400);
    expect(answer.text).toContain('file.unknown');
  }
  expect((await thief.get(`/api/files/${secret.id}/content`)).status).toBe(404);
});

test.each([
  '😀'.repeat(99),
  '😀'.repeat(300),
  '长'.repeat(300),
  'a'.repeat(250),
  '../../etc/passwd',
  '\u202egpj',
  'a"; x="',
])('a file named %j and .pdf can be kept, read and put into a deal', async (start) => {
  const file = await upload('sales', 'named', `${start}.pdf`);
  expect(file.name.isWellFormed() && file.name.endsWith('.pdf')).toBe(true);
  expect(file.name).not.toMatch(/[/\\\u202e]/);
  const content = await world.as('sales').get(`/api/files/${file.id}/content`);
  expect(content.status).toBe(200);
  expect(content.headers['content-disposition']).toMatch(
    /^attachment; filename="file"; filename\*=UTF-8''[\w.%~!*'()-]+$/,
  );
  const deal = await startDeal(world.as('sales'), 'doors', { f_name: 'x' });
  const put = await give(world.as('sales'), deal, { kind: 'edit', values: { f_offer: [file] } });
  expect(put.status, put.text).toBe(200);
});

test('revealing a sub-table shows no column that is hidden', async () => {
  const rows = [{ id: 'r1', values: { f_what: 'Pump', f_cost: 'Canary 4711' } }];
  const values = { f_name: 'x', f_rows: rows };
  const start = { command: `c-${crypto.randomUUID()}`, form: null, values, owner: personId('sales') };
  const deal = await world.as('manager').post<{ deal: { id: string } }>('/api/processes/doors/deals', start);
  expect(deal.status, deal.text).toBe(200);
  const at = `/api/deals/${deal.body.deal.id}/reveal`;
  const shown = await world.as('sales').post<{ value: unknown }>(at, { field: 'f_rows', purpose: 'check' });
  expect(shown.status, shown.text).toBe(200);
  expect(shown.text).toContain('Pump');
  expect(shown.text).not.toContain('Canary');
  expect((await world.as('sales').post(at, { field: 'f_cost', purpose: 'check' })).status).toBe(403);
});

test('a revealed value is told once for a key, is kept nowhere, and needs a purpose', async () => {
  const manager = world.as('manager');
  const mail = 'canary.reveal@example.com';
  const deal = await startDeal(manager, lead.key, { f_name: 'R', f_email: mail });
  await give(manager, deal, { kind: 'assign', owner: personId('sales') });
  const sales = world.as('sales');
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const body = { field: 'f_email', purpose: 'call back' };
  const first = await sales.post<{ value: string }>(`/api/deals/${deal}/reveal`, body, headers);
  expect(first.body.value).toBe(mail);
  const again = await sales.post(`/api/deals/${deal}/reveal`, body, headers);
  expect([again.status, again.text.includes(mail)]).toEqual([409, false]);
  const kept = await world.services.database.owner.query<{ answer: unknown }>('select answer from app.kept_answer');
  expect(JSON.stringify(kept.rows)).not.toContain(mail);
  for (const purpose of ['', ' ', '\t\n', '\u3000', '\u00a0'])
    expect((await sales.post(`/api/deals/${deal}/reveal`, { field: 'f_email', purpose })).status).toBe(400);
});

interface Consent {
  readonly at: string;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly locale: string;
  readonly purposes: Readonly<Record<string, boolean>>;
}

test.each<[string, Record<string, unknown>]>([
  ['another moment', { at: '2001-01-01T00:00:00Z' }],
  ['a moment to come', { at: '2999-01-01T00:00:00Z' }],
  ['another version of the notice', { noticeVersion: '0', at: '2001-01-01T00:00:00Z' }],
  ['another notice', { notice: 'nt_other', at: '2001-01-01T00:00:00Z' }],
  ['another language', { locale: 'xx', at: '2001-01-01T00:00:00Z' }],
  ['another name', { recordedBy: 'per_other' }],
])('a member records a consent, but not with %s', async (_what, forged) => {
  const manager = world.as('manager');
  const began = Date.now() - 1_000;
  const deal = await startDeal(manager, lead.key, { f_name: 'C', f_email: 'c@example.com' });
  const purposes = { pp_news: true, pp_dealer: false };
  const edit = await give(manager, deal, { kind: 'edit', values: { f_consent: { purposes, ...forged } } });
  expect(edit.status, edit.text).toBe(200);
  const page = () => manager.get<{ values: { f_consent: Consent }; card: { revision: number } }>(`/api/deals/${deal}`);
  const { f_consent: stored } = (await page()).body.values;
  expect(stored).toMatchObject({
    notice: 'nt_lead',
    noticeVersion: '1',
    locale: 'en',
    purposes,
    recordedBy: personId('manager'),
  });
  expect(Date.parse(stored.at)).toBeGreaterThan(began);
  expect(Date.parse(stored.at)).toBeLessThanOrEqual(Date.now() + 1_000);
  const before = await page();
  await give(manager, deal, { kind: 'edit', values: { f_consent: { purposes, ...forged } } });
  expect((await page()).body).toMatchObject({
    card: { revision: before.body.card.revision },
    values: { f_consent: stored },
  });
});

test('a step that asks very many people is carried out, and all of them hear of it', async () => {
  const crowd = Array.from({ length: 130 }, (_, index) => `per_crowd_${'x'.repeat(50)}_${index}`);
  await world.within('org_a', (tx) =>
    addPeople(
      tx,
      crowd.map((id) => ({
        id,
        userId: null,
        name: id,
        email: `${id}@example.com`,
        locale: 'en',
        superior: null,
        region: 'south',
        team: 'team_s',
        roles: [],
      })),
    ),
  );
  const base = approvalDefinition('crowd');
  const ask = base.flows.fl_ask;
  const any = ask?.nodes.nd_any;
  if (ask === undefined || any === undefined) throw new Error('the base process has changed');
  const settings = {
    ...any.settings,
    who: [
      { from: 'people', people: crowd.slice(0, 100) },
      { from: 'people', people: crowd.slice(100) },
    ],
  };
  const definition: ProcessDefinition = {
    ...base,
    flows: { fl_ask: { ...ask, nodes: { ...ask.nodes, nd_any: { ...any, settings } } } },
    roles: { 'role:sales': { label: 't:title' } },
    access: { roles: { 'role:sales': { deals: 'own' } } },
  };
  const process = await publishedProcess(world.as('admin'), { definition });
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Crowd' });
  const moved = await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' });
  expect(moved.status, moved.text).toBe(200);
  expect((await give(world.as('sales'), deal, { kind: 'comment', text: 'please' })).status).toBe(200);
  const row = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal').select('hash').where('id', '=', deal).executeTakeFirstOrThrow(),
  );
  const place = { ...row, owner: 'per_sales', initiator: 'per_sales', region: 'north', team: 'team_n', seated: null };
  const hears = await world.within('org_a', (tx) => audienceOf(tx, deal, place));
  const caller = (person: string) => ({
    tenant: 'org_a',
    person,
    name: '',
    email: '',
    roles: [],
    permissions: permissionsOf(['finance']),
    locale: 'en' as const,
    via: 'session' as const,
  });
  expect([crowd[0], crowd[129], 'per_sales'].map((person) => hears(caller(person ?? '')))).toEqual([true, true, true]);
  expect(hears(caller('per_sales2'))).toBe(false);
});
