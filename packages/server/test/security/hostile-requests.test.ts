import { afterAll, beforeAll, expect, test } from 'vitest';
import { give, installLeadProcess, type LeadProcess, startDeal } from '../support/lead-process.ts';
import { type Client, startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
let deal: string;
let manager: Client;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
  manager = world.as('manager');
  deal = await startDeal(manager, lead.key, { f_name: 'Ada', f_email: 'ada@example.com' });
});
afterAll(() => world.stop());

/** Refused as the sender's mistake: neither done, nor a failure of the server. */
function expectRefused(answer: { readonly status: number; readonly text: string }, what: string): void {
  expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBeGreaterThanOrEqual(400);
  expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBeLessThan(500);
}

const encoded = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');

test('a cursor that no list gave out is refused by every list', async () => {
  const lists = ['/api/deals?', '/api/tasks?box=todo&', '/api/tasks?box=done&', '/api/tasks?box=started&'];
  const all = [...lists, '/api/notifications?', '/api/audit?', `/api/deals/${deal}/timeline?`];
  const made = [['notadate', 'x'], [1.5], [1e300], [-1], [true, false], ['\u0000', 'x'], ['\ud800', 'x'], [{}], [], 1];
  for (const list of all) {
    for (const place of made) {
      const caller = list.includes('timeline') ? manager : world.as('admin');
      const answer = await caller.get(`${list}cursor=${encoded(place)}`);
      expect([answer.status, list, place]).toEqual([400, list, place]);
    }
  }
});

/** Values as JSON text, since most of them are no JavaScript values any more. */
const oddities: readonly (readonly [string, string])[] = [
  ['a number beyond all numbers', '1e999'],
  ['its negative', '-1e999'],
  ['400 digits', '1'.repeat(400)],
  ['2 000 lists in each other', `${'['.repeat(2_000)}${']'.repeat(2_000)}`],
  ['100 000 lists in each other', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['50 000 objects in each other', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['NUL', '"\\u0000"'],
  ['half a character', '"\\ud800"'],
  ['the other half', '"\\udc00x"'],
  ['a key of NUL', '{"\\u0000":1}'],
];

test.each(oddities)('%s is refused wherever values are taken, and nothing changes', async (what, text) => {
  const before = await manager.get<{ card: { revision: number } }>(`/api/deals/${deal}`);
  for (const field of ['f_name', 'f_budget', 'f_consent']) {
    const values = `{"${field}":${text}}`;
    const start = `{"command":"c-${crypto.randomUUID()}","form":"frm_start","values":${values}}`;
    expectRefused(await manager.post(`/api/processes/${lead.key}/deals`, start), what);
    const edit = `{"id":"${crypto.randomUUID()}","kind":"edit","values":${values}}`;
    expectRefused(await manager.post(`/api/deals/${deal}/commands`, edit), what);
    expectRefused(await manager.post(`/api/deals/${deal}/preview`, `{"to":"st_won","values":${values}}`), what);
  }
  const draft = await world.as('admin').get<{ revision: number }>(`/api/processes/${lead.key}/draft`);
  const save = `{"revision":${draft.body.revision},"definition":{"canvas":${text}}}`;
  expectRefused(await world.as('admin').put(`/api/processes/${lead.key}/draft`, save), what);
  const after = await manager.get<{ card: { revision: number } }>(`/api/deals/${deal}`);
  expect(after.body.card.revision).toBe(before.body.card.revision);
});

const inherited = [
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  'prototype',
];

test.each(inherited)('the inherited name %s is the id of nothing', async (name) => {
  const command = (kind: string, parts: Record<string, unknown>) => give(manager, deal, { kind, ...parts });
  const start = { command: `c-${crypto.randomUUID()}`, values: { f_name: 'x', f_email: 'x@example.com' } };
  const at = `/api/processes/${lead.key}`;
  const answers = await Promise.all([
    manager.get(`${at}/start-form?form=${name}`),
    manager.post(`${at}/deals`, { ...start, form: name }),
    manager.post(`${at}/deals`, { ...start, form: 'frm_start', owner: name }),
    command('move', { to: name }),
    command('move', { to: 'st_contact', items: [name] }),
    command('check', { item: name, done: true }),
    command('assign', { owner: name }),
    command('start-flow', { flow: name }),
    command('resubmit', { run: name }),
    command('withdraw', { run: name }),
    command('approve', { task: name }),
    command('approve', { task: `${deal}.${name}` }),
    command('transfer', { task: name, to: name }),
    manager.post(`/api/deals/${deal}/reveal`, { field: name, purpose: 'x' }),
    world.as('admin').post(`${at}/links`, { form: name, region: 'north' }),
    world.as('admin').post(`${at}/links`, { form: 'frm_lead', region: name }),
    world.as('admin').post('/api/processes', { template: name }),
    manager.get(`/api/tasks/${name}`),
    manager.get(`/api/deals/${name}`),
    manager.get(`/api/files/${name}`),
    manager.get(`/api/files/${name}/content`),
    world.as().get(`/api/public/forms/${name}`),
  ]);
  for (const [place, answer] of answers.entries()) expectRefused(answer, `${name} at ${place}`);
});

test.each(['2147483648', '99999999999', '-1', '1.5', '1e99', 'NaN'])(
  'the version or revision %s is refused',
  async (number) => {
    const admin = world.as('admin');
    const at = `/api/processes/${lead.key}`;
    expectRefused(await admin.get(`${at}/versions/${number}`), number);
    expectRefused(await admin.post(`${at}/versions`, `{"revision":${number},"note":"x"}`), number);
    expectRefused(await admin.put(`${at}/draft`, `{"revision":${number},"definition":{}}`), number);
    const release = `{"do":"stable","version":${number},"revision":${number},"note":"x"}`;
    expectRefused(await admin.post(`${at}/release`, release), number);
  },
);

test.each(['2016-12-31T23:59:60Z', '0000-01-01T00:00:00Z', '2024-02-30T00:00:00Z', '+010000-01-01T00:00:00Z', 'now'])(
  'the moment %s is refused',
  async (upTo) => expectRefused(await manager.post('/api/notifications/read', { upTo }), upTo),
);

test.each([
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/design/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%00.js',
  '/assets/.env',
  '/favicon.svg%00.png',
  '/..%2fpackage.json',
])('no file outside of the built apps: %s', async (url) => {
  const answer = await world.as().get(url);
  expect(answer.status).toBe(404);
});

test('no answer of the interface may be kept by a cache, refusals neither', async () => {
  const urls = ['/api/me', '/api/deals', `/api/deals/${deal}`, '/api/deals/deal_never', '/api/openapi.json'];
  for (const url of urls) expect((await manager.get(url)).headers['cache-control'], url).toBe('no-store');
  expect((await world.as().get('/api/me')).headers['cache-control']).toBe('no-store');
});

test('no other site may read an answer', async () => {
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3000.evil.example']) {
    const answer = await manager.get('/api/me', { origin });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  const page = await world.as().get('/');
  const policy = String(page.headers['content-security-policy']);
  for (const part of ["script-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

test('caught mail is shown under names of this machine only', async () => {
  for (const host of ['evil.example:3000', 'localhost.evil.example', '127.0.0.1.nip.example', '10.0.0.1', '0.0.0.0'])
    expect((await world.as().get('/mail', { host })).status, host).toBe(404);
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
    expect((await world.as().get('/mail', { host })).status, host).toBe(200);
});

test('a secret is told once: the same idempotency key again tells nothing, and nothing of it is kept', async () => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const first = await manager.post<{ secret: string }>('/api/api-keys', { name: 'script' }, headers);
  const again = await manager.post<{ code: string }>('/api/api-keys', { name: 'script' }, headers);
  expect([again.status, again.body.code]).toEqual([409, 'request.idempotency-told']);
  const kept = await world.services.database.owner.query<{ answer: unknown }>('select answer from app.kept_answer');
  expect(JSON.stringify(kept.rows)).not.toContain(first.body.secret);
  const keys = await manager.get<{ items: { name: string }[] }>('/api/api-keys');
  expect(keys.body.items.filter(({ name }) => name === 'script')).toHaveLength(1);
});
