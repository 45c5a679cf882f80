import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Field, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let other: Server;
let origin = '';
const heard: { readonly url: string; readonly body: string }[] = [];
/** Calls that hang until somebody lets them go. */
const held: ServerResponse[] = [];

beforeAll(async () => {
  other = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      heard.push({ url: request.url ?? '', body });
      if (request.url === '/hangs') held.push(response);
      else response.end(request.url === '/chat' ? gossip : '');
    });
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  world = await startWorld({
    env: { OUTBOUND_ALLOW: origin, ASSISTANT_URL: `${origin}/chat`, ASSISTANT_MODEL: 'small' },
  });
  for (const [organization, path] of [
    ['org_a', '/hangs'],
    ['org_b', '/hook'],
  ] as const) {
    const asked = { name: 'shop', address: `${origin}${path}` };
    await world.as('developer', organization).post('/api/connections', asked);
  }
  await world.as('developer').post('/api/connections', { name: 'desk', address: `${origin}/hook` });
});
afterAll(async () => {
  other.closeAllConnections();
  await new Promise((done) => other.close(done));
  await world.stop();
});

const content = JSON.stringify({ verdict: 'approve', confidence: 90, reason: 'It says the-secret.' });
const gossip = JSON.stringify({ choices: [{ message: { content } }] });

const field = (key: string, rest: Partial<Field>): Field => ({
  type: 'text',
  typeVersion: 1,
  key,
  label: 't:title',
  settings: {},
  ...rest,
});

/** A process whose flow asks the world before it asks people; f_secret is masked for all but sales. */
function asking(key: string, kind: string, settings: FlowNode['settings']): ProcessDefinition {
  const plain = approvalDefinition(key);
  const ask = plain.flows.fl_ask;
  if (ask === undefined) throw new Error('the base process has changed');
  const nodes = { ...ask.nodes, nd_call: { kind, title: 't:fl_ask', settings } };
  const fields = {
    f_secret: field('secret', { privacy: { class: 'sensitive', mask: 'all' } }),
    f_paper: field('paper', { type: 'file' }),
  };
  return {
    ...plain,
    fields: { ...plain.fields, ...fields },
    flows: { fl_ask: { ...ask, root: ['nd_start', 'nd_call', 'nd_any'], nodes } },
    roles: { 'role:sales': { label: 't:title' }, 'role:ops': { label: 't:title' } },
    access: {
      roles: { 'role:sales': { deals: 'own', fields: { f_secret: 'edit' } }, 'role:ops': { deals: 'organization' } },
    },
  };
}

async function asked(key: string, values: Readonly<Record<string, unknown>> = {}, organization?: 'org_b') {
  const sales = world.as('sales', organization);
  const deal = await startDeal(sales, key, { f_name: 'Asked' });
  if (Object.keys(values).length > 0) await give(sales, deal, { kind: 'edit', values });
  expect((await give(sales, deal, { kind: 'move', to: 'st_offer' })).status).toBe(200);
  return deal;
}

async function upload(person: TestPerson): Promise<Readonly<Record<string, unknown>>> {
  const form = new FormData();
  form.append('file', new Blob(['%PDF-1.4\npaper\n%%EOF']), 'paper.pdf');
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const key = await world.as(person).post<{ secret: string }>('/api/api-keys', { name: 'upload' });
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/files',
    headers: { authorization: `Bearer ${key.body.secret}`, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return response.json();
}

test('an answer opens no file by naming it, known or not', async () => {
  const settings = { connection: 'desk', wait: 'answer', fields: ['f_paper'] };
  await publishedProcess(world.as('admin'), { definition: asking('papers', 'call', settings) });
  await asked('papers');
  await world.runJobs();
  const { answer } = JSON.parse(heard.at(-1)?.body ?? '{}') as { answer: string };
  const secret = await upload('finance');
  for (const paper of [secret, { ...secret, id: 'file_none' }, { ...secret, name: 'other.pdf' }]) {
    const { status, text } = await world.as().post(new URL(answer).pathname, { values: { paper: [paper] } });
    expect([status, text]).toEqual([400, expect.stringContaining('file.unknown')]);
  }
  expect((await world.as('ops').get(`/api/files/${secret.id}`)).status).toBe(404);
});

test('the reason of the assistant is for those who read what it was shown', async () => {
  const settings = {
    who: [{ from: 'people', people: ['per_manager'] }],
    task: 't:title',
    fields: ['f_secret'],
    personal: ['f_secret'],
  };
  await publishedProcess(world.as('admin'), { definition: asking('gossip', 'assistant', settings) });
  const deal = await asked('gossip', { f_secret: 'the-secret' });
  await world.runJobs();
  expect(heard.at(-1)?.body).toContain('the-secret');
  const seen = async (person: TestPerson) => {
    const { text } = await world.as(person).get(`/api/deals/${deal}`);
    const timeline = await world.as(person).get(`/api/deals/${deal}/timeline`);
    expect(text).toContain('"verdict":"approve"');
    expect(timeline.text).toContain('suggested-approve');
    return text + timeline.text;
  };
  expect(await seen('sales')).toContain('It says the-secret.');
  expect(await seen('ops')).not.toContain('the-secret');
});

test('an organization whose systems do not answer holds up only its own calls', async () => {
  const settings = { connection: 'shop', wait: 'go-on' };
  for (const organization of ['org_a', 'org_b'] as const)
    await publishedProcess(world.as('admin', organization), { definition: asking('shop', 'call', settings) });
  for (let deal = 0; deal < 8; deal += 1) await asked('shop');
  await asked('shop', {}, 'org_b');
  const before = heard.length;
  const working = world.runJobs();
  await expect.poll(() => heard.slice(before).map(({ url }) => url), { timeout: 8_000 }).toContain('/hook');
  expect(held.length).toBeLessThanOrEqual(2);
  const letGo = setInterval(() => {
    for (const response of held.splice(0)) response.end();
  }, 20);
  await working;
  clearInterval(letGo);
  expect(heard.slice(before).filter(({ url }) => url === '/hangs')).toHaveLength(8);
});
