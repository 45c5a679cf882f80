import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

interface Heard {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Sent {
  readonly id: string;
  readonly values: Record<string, unknown>;
  readonly answer?: string;
}

let world: World;
let other: Server;
let origin = '';
let secret = '';
let heard: Heard[] = [];
let reply: { status: number; body: string } = { status: 200, body: '' };

beforeAll(async () => {
  other = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      heard.push({ url: request.url ?? '', headers: request.headers, body });
      response.writeHead(reply.status).end(reply.body);
    });
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const env = { OUTBOUND_ALLOW: origin, ASSISTANT_URL: `${origin}/chat`, ASSISTANT_MODEL: 'small', ASSISTANT_KEY: 'k' };
  world = await startWorld({ env });
  const made = await world
    .as('developer')
    .post<{ secret: string }>('/api/connections', { name: 'shop', address: `${origin}/hook` });
  secret = made.body.secret;
});
afterAll(async () => {
  other.closeAllConnections();
  await new Promise((done) => other.close(done));
  await world.stop();
});
beforeEach(() => {
  heard = [];
  reply = { status: 200, body: '' };
});

function definitionWith(key: string, asked: FlowNode): ProcessDefinition {
  const plain = approvalDefinition(key);
  const flow = plain.flows.fl_ask;
  if (flow === undefined) expect.unreachable('the process has its flow');
  const nodes = { ...flow?.nodes, nd_call: asked };
  const flows = { fl_ask: { ...flow, root: ['nd_start', 'nd_call', 'nd_any'], nodes } as typeof flow };
  const texts = Object.fromEntries(
    Object.entries(plain.texts).map(([locale, words]) => [
      locale,
      { ...words, nd_call: 'Ask the shop', why: 'Judge it' },
    ]),
  );
  return { ...plain, flows: flows as ProcessDefinition['flows'], texts };
}

const asked = (kind: string, settings: FlowNode['settings']): FlowNode => ({ kind, title: 't:nd_call', settings });
const name = { name: 'name', value: { field: 'f_name' } } as const;

async function held(key: string, node: FlowNode): Promise<string> {
  const process = await publishedProcess(world.as('admin'), { definition: definitionWith(key, node) });
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Hartwig' });
  expect((await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' })).status).toBe(200);
  await world.runJobs();
  return deal;
}

const todo = async (deal: string) =>
  (await world.as('manager').get<{ items: { deal: string }[] }>('/api/tasks?box=todo')).body.items.filter(
    (line) => line.deal === deal,
  ).length;
const told = async (deal: string) =>
  (await world.as('admin').get<{ items: { code: string }[] }>(`/api/deals/${deal}/timeline`)).body.items.map(
    ({ code }) => code,
  );

test('a call is signed, carries its key, and sends what is mapped; the flow goes on', async () => {
  const deal = await held('call-once', asked('call', { connection: 'shop', send: [name], wait: 'go-on' }));
  expect(heard).toHaveLength(1);
  const { headers, body } = heard[0] as Heard;
  const sent = new Webhook(secret).verify(body, headers as Record<string, string>) as Sent;
  expect(sent).toMatchObject({ values: { name: 'Hartwig' }, deal: { id: deal, process: 'call-once' } });
  expect(headers['idempotency-key']).toBe(sent.id);
  expect(sent.answer).toBeUndefined();
  expect(await todo(deal)).toBe(1);
  expect(await told(deal)).toEqual(expect.arrayContaining(['called-webhook', 'answered-done']));
});

test('an answer is waited for, fills the listed fields, counts once, and a forged one not at all', async () => {
  const settings = { connection: 'shop', wait: 'answer', fields: ['f_amount'] };
  const deal = await held('call-answered', asked('call', settings));
  expect(await todo(deal)).toBe(0);
  const address = new URL((JSON.parse(heard[0]?.body ?? '{}') as Sent).answer ?? '').pathname;
  const stranger = world.as();
  expect((await stranger.post(`${address.slice(0, -3)}AAA`, {})).body).toMatchObject({ code: 'answer.token' });
  expect((await stranger.post(address, { values: { name: 'other' } })).status).toBe(422);
  const right = { values: { amount: { amount: '7', currency: 'EUR' } } };
  expect((await stranger.post(address, right)).status).toBe(200);
  expect((await stranger.post(address, right)).status).toBe(200);
  expect((await stranger.post(address, { failed: true })).status).toBe(422);
  expect(await todo(deal)).toBe(1);
  const page = await world.as('sales').get<{ values: Record<string, unknown> }>(`/api/deals/${deal}`);
  expect(page.body.values.f_amount).toEqual({ amount: '7', currency: 'EUR' });
});

test('what cannot succeed is an incident of the run at once: no such connection, a refusal of the other side', async () => {
  const unknown = await held('call-unknown', asked('call', { connection: 'nowhere', wait: 'answer' }));
  expect(await told(unknown)).toEqual(expect.arrayContaining(['answered-failed', 'incident-raised']));
  reply = { status: 404, body: '' };
  const refused = await held('call-refused', asked('call', { connection: 'shop', wait: 'answer' }));
  expect(await told(refused)).toContain('incident-raised');
});

test('what may succeed later is tried again with the same key', async () => {
  reply = { status: 503, body: '' };
  const deal = await held('call-again', asked('call', { connection: 'shop', wait: 'go-on' }));
  expect(await told(deal)).not.toContain('answered-failed');
  reply = { status: 200, body: '' };
  await world.services.database.owner.query('update graphile_worker._private_jobs set run_at = now()');
  await world.runJobs();
  expect(await told(deal)).toContain('answered-done');
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

interface Stuck {
  readonly runs: { deal: string; run: string; nodeTitle: string; because: { code: string } }[];
  readonly jobs: { id: string; task: string; deal: { deal: string } | null; gaveUp: boolean }[];
}
const incidents = async (organization: 'org_a' | 'org_b' = 'org_a') =>
  (await world.as('admin', organization).get<Stuck>('/api/incidents')).body;

test('administrators find what cannot go on by itself, until somebody has moved it; others do not', async () => {
  const deal = await held('call-stopped', asked('call', { connection: 'nowhere', wait: 'answer' }));
  const mine = async () => (await incidents()).runs.filter((each) => each.deal === deal);
  const [stopped] = await mine();
  expect(stopped).toMatchObject({ nodeTitle: 'Ask the shop', because: { code: 'call-failed-connection-unknown' } });
  expect((await incidents('org_b')).runs).toEqual([]);
  expect((await world.as('manager').get('/api/incidents')).status).toBe(403);
  const move = { kind: 'jump', run: stopped?.run, to: 'nd_any', comment: 'Without the shop' };
  expect((await give(world.as('admin'), deal, move)).status).toBe(200);
  expect(await mine()).toEqual([]);
});

test('many deals that had incidents and ended do not hide the one that stands', async () => {
  const deal = await held('call-crowded', asked('call', { connection: 'nowhere', wait: 'answer' }));
  const copies = async (table: string, change: string) =>
    world.services.database.owner.query(
      `insert into app.${table} select copy.* from app.${table} source, generate_series(1, 201) as place,
        jsonb_populate_record(source, ${change}) copy where source.${table === 'deal' ? 'id' : 'deal_id'} = $1`,
      [deal],
    );
  await copies('deal', "jsonb_build_object('id', 'old' || place, 'number', 'OLD-' || place, 'status', 'lost')");
  await copies('deal_event', "jsonb_build_object('deal_id', 'old' || place, 'at', now() + interval '1 minute')");
  expect((await incidents()).runs.map((each) => each.deal)).toContain(deal);
});

test('a job that fails is listed and tried again on request, by its own organization only', async () => {
  reply = { status: 503, body: '' };
  const deal = await held('call-failing', asked('call', { connection: 'shop', wait: 'go-on' }));
  const job = (await incidents()).jobs.find((each) => each.deal?.deal === deal);
  expect(job).toMatchObject({ task: 'deal.call', gaveUp: false });
  expect((await incidents('org_b')).jobs).toEqual([]);
  const again = `/api/incidents/jobs/${job?.id}/retry`;
  const lock = (at: string) =>
    world.services.database.owner.query(`update graphile_worker._private_jobs set locked_at = ${at} where id = $1`, [
      job?.id,
    ]);
  await lock('now()');
  expect((await world.as('admin').post(again)).status).toBe(404);
  await lock('null');
  expect((await world.as('admin', 'org_b').post(again)).status).toBe(404);
  expect((await world.as('ops').post(again)).status).toBe(403);
  reply = { status: 200, body: '' };
  expect((await world.as('admin').post(again)).status).toBe(200);
  await world.runJobs();
  expect(await told(deal)).toContain('answered-done');
  expect((await incidents()).jobs.filter((each) => each.deal?.deal === deal)).toEqual([]);
  expect((await world.as('admin').post(again)).status).toBe(404);
});

test('a connection is tried with a signed message that names no deal; a refusal says why in words', async () => {
  const attempt = () => world.as('developer').post<object>('/api/connections/shop/test');
  expect((await attempt()).body).toEqual({ ok: true, status: 200, reason: null });
  const { headers, body } = heard[0] as Heard;
  expect(Object.keys(new Webhook(secret).verify(body, headers as Record<string, string>) as object).sort()).toEqual([
    'id',
    'test',
  ]);
  reply = { status: 500, body: 'inside out' };
  const failed = await attempt();
  expect(failed.body).toMatchObject({ ok: false, reason: expect.stringContaining('HTTP 500') });
  expect(failed.text).not.toContain('inside out');
  expect((await world.as('developer').post('/api/connections/none/test')).status).toBe(404);
  expect((await world.as('manager').post('/api/connections/shop/test')).status).toBe(403);
  expect((await world.as('developer', 'org_b').post('/api/connections/shop/test')).status).toBe(404);
});

test('an address that is not allowed is not called', async () => {
  await world.as('admin').post('/api/connections', { name: 'inside', address: 'https://169.254.169.254/latest' });
  const deal = await held('call-inside', asked('call', { connection: 'inside', wait: 'answer' }));
  expect(heard).toEqual([]);
  expect(await told(deal)).toContain('incident-raised');
});

test('a deal of another process is started once, and its outcome lets the flow go on', async () => {
  await publishedProcess(world.as('admin'), { definition: approvalDefinition('order') });
  const send = [name];
  const deal = await held('with-order', asked('create-record', { process: 'order', send, wait: 'answer' }));
  expect(await todo(deal)).toBe(0);
  const orders = await world.as('sales').get<{ items: { id: string; title: string }[] }>('/api/deals?process=order');
  expect(orders.body.items.map(({ title }) => title)).toEqual(['Hartwig']);
  const order = orders.body.items[0]?.id ?? '';
  await give(world.as('sales'), order, { kind: 'move', to: 'st_lost' });
  await world.runJobs();
  expect(await told(deal)).toEqual(expect.arrayContaining(['node-rejected', 'run-rejected']));
});

test('the assistant suggests, sees only what the node shows it, and people decide', async () => {
  const content = JSON.stringify({ verdict: 'approve', confidence: 97, reason: 'Small.' });
  reply = { status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) };
  const settings = { who: [{ from: 'people', people: ['per_manager'] }], task: 't:why', fields: ['f_name'] };
  const deal = await held('assisted', asked('assistant', settings));
  expect(heard[0]?.headers.authorization).toBe('Bearer k');
  expect(heard[0]?.body).toContain('Hartwig');
  expect(await todo(deal)).toBe(1);
  expect(await told(deal)).toContain('suggested-approve');
});

test('how often people follow the suggestions is counted by month, and not where few of them decided', async () => {
  const content = JSON.stringify({ verdict: 'approve', confidence: 80, reason: 'Small.' });
  reply = { status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) };
  const who = [{ from: 'people', people: ['per_manager', 'per_ops', 'per_finance'] }];
  const key = 'agreed';
  const settings = { who, task: 't:why', fields: ['f_name'] };
  const definition = definitionWith(key, asked('assistant', settings));
  const process = await publishedProcess(world.as('admin'), { definition });
  const decided = async (person: 'manager' | 'ops' | 'finance', kind: 'approve' | 'reject') => {
    const deal = await startDeal(world.as('sales'), process, { f_name: person });
    expect((await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' })).status).toBe(200);
    await world.runJobs();
    const { items } = (await world.as(person).get<{ items: { id: string; deal: string }[] }>('/api/tasks?box=todo'))
      .body;
    const task = items.find((line) => line.deal === deal)?.id;
    expect((await give(world.as(person), deal, { kind, task, comment: 'so' })).status).toBe(200);
  };
  const address = `/api/processes/${process}/flows/fl_ask/agreement`;
  const agreement = async () => (await world.as('business').get<{ nodes: object[] }>(address)).body.nodes;
  await decided('manager', 'approve');
  await decided('ops', 'reject');
  expect(await agreement()).toEqual([{ node: 'nd_call', suggestions: 2, alone: 0, open: 0, people: null }]);
  await decided('finance', 'approve');
  const months = [{ month: expect.stringMatching(/^\d{4}-\d{2}$/), agreed: 2, overridden: 1 }];
  expect(await agreement()).toEqual([
    {
      node: 'nd_call',
      suggestions: 3,
      alone: 0,
      open: 0,
      people: { agreed: 2, overridden: 1, returned: 0, months },
    },
  ]);
  expect((await world.as('sales').get(address)).status).toBe(403);
  expect((await world.as('business', 'org_b').get(address)).status).toBe(404);
});

test('an answer of the assistant that is none puts people to work without a suggestion', async () => {
  reply = { status: 200, body: 'I would say yes' };
  const settings = { who: [{ from: 'people', people: ['per_manager'] }], task: 't:why', decides: true };
  const deal = await held('unassisted', asked('assistant', settings));
  expect(await todo(deal)).toBe(1);
  expect(await told(deal)).not.toContain('suggested-approve');
});

test('an event from outside is reported by those who may, and kept until it is waited for', async () => {
  const deal = await held('evented', asked('signal', { name: 'paid', fields: ['f_amount'] }));
  expect((await give(world.as('sales'), deal, { kind: 'signal', name: 'paid' })).status).toBe(403);
  const values = { f_amount: { amount: '9', currency: 'EUR' } };
  expect((await give(world.as('admin'), deal, { kind: 'signal', name: 'paid', values })).status).toBe(200);
  expect(await todo(deal)).toBe(1);
  expect(await told(deal)).toContain('signal-kept');
});

test('a draft that names what is not there says so, and may be published; who draws learns only names', async () => {
  const node = asked('call', { connection: 'nowhere' });
  const process = await publishedProcess(world.as('admin'), { definition: definitionWith('call-nothing', node) });
  const check = await world
    .as('business')
    .post<{ problems: { code: string; severity: string; pointer: string }[] }>(`/api/processes/${process}/check`);
  expect(check.body.problems).toContainEqual(
    expect.objectContaining({
      code: 'call-connection-unknown',
      severity: 'warning',
      pointer: '/flows/fl_ask/nodes/nd_call/settings/connection',
    }),
  );
  const around = await world.as('business').get<{ connections: object[]; processes: object[] }>('/api/surroundings');
  expect(around.body.connections).toContainEqual({ name: 'shop', open: true });
  expect(around.body.processes).toContainEqual(expect.objectContaining({ key: process, released: true }));
  expect(around.text).not.toContain(origin);
  const elsewhere = await world.as('business', 'org_b').get<{ connections: object[] }>('/api/surroundings');
  expect(elsewhere.body.connections).toEqual([]);
  expect((await world.as('sales').get('/api/surroundings')).status).toBe(403);
});

test('connections belong to their organization, and their secret is told once', async () => {
  const list = await world.as('admin').get<{ items: Record<string, unknown>[] }>('/api/connections');
  expect(list.body.items.map((item) => item.name)).toEqual(['inside', 'shop']);
  expect(list.text).not.toContain('whsec_');
  expect((await world.as('admin', 'org_b').get<{ items: unknown[] }>('/api/connections')).body.items).toEqual([]);
  expect((await world.as('sales').get('/api/connections')).status).toBe(403);
  expect(
    (await world.as('admin').post('/api/connections', { name: 'shop', address: 'https://a.example.com' })).body,
  ).toMatchObject({ code: 'connection.taken' });
  const change = { address: 'https://shop.example.com/in', open: false };
  expect((await world.as('admin').put('/api/connections/shop', change)).body).toMatchObject(change);
  expect((await world.as('admin').delete('/api/connections/shop')).status).toBe(200);
  expect((await world.as('admin').delete('/api/connections/shop')).status).toBe(404);
});
