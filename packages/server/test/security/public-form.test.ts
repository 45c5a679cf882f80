import type { ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  changeRelease,
  installLeadProcess,
  type LeadProcess,
  leadValues,
  publishedProcess,
  publishNext,
} from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
});
afterAll(() => world.stop());
// Every request of a test comes from one address, so each test begins with counters of its own.
beforeEach(() => world.services.database.owner.query('truncate app.request_count'));

interface Opened {
  readonly version: number;
  readonly ticket: string;
}

async function opened(link = lead.link): Promise<Opened> {
  return (await world.as().get<Opened>(`/api/public/forms/${link}`)).body;
}

interface Refused {
  readonly code: string;
  readonly state: string;
  readonly details: readonly { readonly pointer: string; readonly code: string }[];
}

/** Sends the form with parts of one's own choice. */
async function send(parts: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const { version, ticket } = await opened();
  const values = leadValues(`s${crypto.randomUUID()}@example.com`);
  const body = { command: crypto.randomUUID(), ticket, version, locale: 'en', values, ...parts };
  return world.as().post<Refused>(`/api/public/forms/${lead.link}/submissions`, body, headers);
}

async function mailTo(address: string) {
  await world.runJobs();
  return ((await world.services.mailCatcher?.list()) ?? []).find(({ to }) => to === address);
}

const someMail = () => `m${crypto.randomUUID()}@example.com`;

test.each<[string, Record<string, unknown>]>([
  ['the moment', { at: '2001-01-01T00:00:00Z' }],
  ['the version of the notice', { noticeVersion: '99' }],
  ['the notice', { notice: 'nt_other' }],
  ['the language', { locale: 'zh-CN' }],
  ['all of them', { at: '2999-01-01T00:00:00Z', notice: 'x', noticeVersion: '0', locale: 'xx' }],
])('who sends the form does not choose %s of his consent', async (_what, forged) => {
  const email = someMail();
  const purposes = { pp_news: true, pp_dealer: false };
  const began = Date.now() - 1_000;
  const sent = await send({ values: { ...leadValues(email), f_consent: { purposes, ...forged } } });
  expect(sent.status, sent.text).toBe(200);
  const rows = await world.within('org_a', async (tx) => ({
    submission: await tx.db.selectFrom('submission').selectAll().where('email', '=', email).executeTakeFirstOrThrow(),
    receipt: await tx.db.selectFrom('consent_receipt').selectAll().orderBy('at', 'desc').executeTakeFirstOrThrow(),
  }));
  const { f_consent: stored } = rows.submission.field_values as unknown as { f_consent: { at: string } };
  expect(stored).toMatchObject({ notice: 'nt_lead', noticeVersion: '1', locale: 'en', purposes });
  expect(Date.parse(stored.at)).toBeGreaterThan(began);
  expect(rows.receipt).toMatchObject({ notice: 'nt_lead', notice_version: '1', locale: 'en', purposes });
});

test.each<[string, unknown]>([
  ['a purpose that is not asked for', { purposes: { pp_news: true, pp_dealer: true, pp_all: true } }],
  ['a tick that is none', { purposes: { pp_news: 'yes', pp_dealer: false } }],
  ['no boxes', { purposes: [] }],
  ['a text', 'yes'],
  ['more than a consent', { purposes: { pp_news: { toString: 'x' } } }],
])('a consent with %s is refused', async (_what, consent) => {
  const sent = await send({ values: { ...leadValues(someMail()), f_consent: consent } });
  expect(sent.status, sent.text).toBe(422);
});

test.each<[string, unknown]>([
  ['f_budget', { amount: '1', currency: 'EUR' }],
  ['f_company', 'mine'],
  ['f_dealer', 'mine'],
  ['f_size', 'o_small'],
  ['f_handnote', 'x'],
  ['f_lost', 'x'],
  ['f_never', 'x'],
])('a stranger fills nothing that is not on the form: %s', async (field, value) => {
  const sent = await send({ values: { ...leadValues(someMail()), [field]: value } });
  expect(sent.status, sent.text).toBe(422);
  expect(sent.body.details.map(({ pointer }) => pointer)).toEqual([`/values/${field}`]);
});

test.each([
  'owner',
  'region',
  'team',
  'stage',
  'tenant_id',
  'form',
  'process',
  'number',
  'initiator',
  'status',
  'rule',
])('a stranger says nothing of the deal itself: %s', async (name) => {
  const sent = await send({ [name]: 'org_b' });
  expect([sent.status, sent.body.code]).toEqual([400, 'request.invalid']);
});

test('a stranger names no file, even one that exists', async () => {
  const file = { id: 'file_x', name: 'a.pdf', size: 3, type: 'application/pdf' };
  await world.within('org_a', (tx) =>
    tx.db
      .insertInto('file')
      .values({ tenant_id: 'org_a', ...file, content_hash: '0'.repeat(64), uploaded_by: 'per_sales' })
      .execute(),
  );
  const sent = await send({ values: { ...leadValues(someMail()), f_wish: [file] } });
  expect(sent.body.details[0]?.code).toBe('file.unknown');
});

test('a ticket is good for its own link and version, unchanged and in time', async () => {
  const other = await world.as('admin').post<{ link: string }>(`/api/processes/${lead.key}/links`, {
    form: 'frm_lead',
    region: 'south',
  });
  const { ticket, version } = await opened();
  const foreign = (await opened(other.body.link)).ticket;
  const bytes = Buffer.from(ticket, 'base64url');
  const flipped = [0, 11, 12, bytes.length - 17, bytes.length - 16, bytes.length - 1].map((place) => {
    const copy = Buffer.from(bytes);
    copy[place] = (copy[place] ?? 0) ^ 1;
    return copy.toString('base64url');
  });
  const forged = [
    foreign,
    ...flipped,
    Buffer.concat([bytes.subarray(0, 12), Buffer.from(foreign, 'base64url').subarray(12)]).toString('base64url'),
    bytes.subarray(0, -1).toString('base64url'),
    `${ticket}x`,
    `${ticket}=`,
    `.${ticket}`,
    ticket.toUpperCase(),
    '.',
    '',
    'e30.abc',
  ];
  for (const each of forged) expect((await send({ ticket: each })).body.code, each).toBe('public.token');
  expect((await send({ version: version + 1 })).body.code).toBe('public.token');
});

test('a ticket tells nothing of whom a release is for, however many it names, and still goes back with the form', async () => {
  const admin = world.as('admin');
  const version = await publishNext(admin, lead.key, 'Second');
  const organization = await admin.get<{ people: { id: string }[] }>('/api/organization');
  const people = organization.body.people.map(({ id }) => id);
  const targeting = { regions: ['north', 'south'], teams: ['team_n', 'team_s'], people, percent: 50 };
  await changeRelease(admin, lead.key, { do: 'gray', version, targeting });
  const { ticket } = await opened();
  const read = Buffer.from(ticket, 'base64url').toString('latin1');
  for (const named of [...people, 'team_n', 'north', 'gray']) expect(read).not.toContain(named);
  const sent = await send();
  expect(sent.status, sent.text).toBe(200);
  await changeRelease(admin, lead.key, { do: 'rollback' });
});

test('looking at a mailed link confirms nothing, however often and by whatever method', async () => {
  const email = someMail();
  expect((await send({ values: leadValues(email) })).body.state).toBe('confirm');
  const token = /confirm\/([\w-]+)/.exec((await mailTo(email))?.text ?? '')?.[1] ?? '';
  for (let times = 0; times < 5; times += 1) {
    const shown = await world.as().get<{ state: string }>(`/api/public/confirmations/${token}`);
    expect(shown.body.state).toBe('open');
    await world.as().get(`/f/confirm/${token}`);
  }
  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const)
    await world.app.inject({ method, url: `/api/public/confirmations/${token}` });
  const cross = await world
    .as()
    .post(`/api/public/confirmations/${token}`, undefined, { origin: 'https://evil.example' });
  expect(cross.status).toBe(403);
  expect((await world.as().get<{ state: string }>(`/api/public/confirmations/${token}`)).body.state).toBe('open');
  expect((await world.as().post(`/api/public/confirmations/${token}`)).status).toBe(200);
});

test('guessing tokens and flooding a form end soon, whatever address is claimed', async () => {
  const claims = (index: number): Record<string, string> => ({
    'x-forwarded-for': `10.1.1.${index}`,
    forwarded: `for=10.1.1.${index}`,
    'x-real-ip': `10.1.1.${index}`,
  });
  const guesses: number[] = [];
  for (let index = 0; index < 125; index += 1) {
    const token = Buffer.from(`guess ${index} of a token that is long`).toString('base64url');
    guesses.push((await world.as().get(`/api/public/confirmations/${token}`, claims(index))).status);
  }
  expect(guesses.filter((status) => status === 410)).toHaveLength(120);
  expect(guesses.slice(120)).toEqual([429, 429, 429, 429, 429]);
  const { version, ticket } = await opened();
  const floods = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      world
        .as()
        .post(
          `/api/public/forms/${lead.link}/submissions`,
          { command: crypto.randomUUID(), ticket, version, locale: 'en', values: leadValues(someMail()) },
          claims(index),
        ),
    ),
  );
  expect(floods.filter(({ status }) => status === 200)).toHaveLength(30);
});

test('nobody’s mailbox is filled by forms that others send in his name', async () => {
  const spellings = ['victim@example.com', 'Victim@Example.com', 'victim+a@example.com', 'VICTIM+B@example.com'];
  const statuses: number[] = [];
  for (let index = 0; index < 14; index += 1)
    statuses.push((await send({ values: leadValues(spellings[index % spellings.length] ?? '') })).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.slice(10)).toEqual([429, 429, 429, 429]);
  expect((await send({ values: leadValues('somebody.else@example.com') })).status).toBe(200);
});

test.each([
  'a@example.com\r\nBcc: b@example.com',
  'a@example.com\nSubject: x',
  'a@example.com, b@example.com',
  'a@example.com;b@example.com',
  '"a" <b@example.com>',
  '<a@example.com>',
  'a@example.com%0aBcc:b@example.com',
  'a@exam ple.com',
  'a@@example.com',
])('no mail goes to more than the one address that was filled in: %j', async (email) => {
  const sent = await send({ values: leadValues(email) });
  await world.runJobs();
  const mails = (await world.services.mailCatcher?.list()) ?? [];
  for (const { to } of mails) expect(to).toMatch(/^[^\s,;<>"@]+@[^\s,;<>"@]+$/);
  if (sent.status !== 200) expect(sent.status, sent.text).toBe(422);
});

test.each<Record<string, string>>([
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example' },
  { forwarded: 'host=evil.example' },
  { 'x-forwarded-proto': 'javascript' },
  { referer: 'https://evil.example/' },
  { 'x-original-host': 'evil.example' },
])('the link in a mail leads to the public address only, whatever the request says: %j', async (headers) => {
  const email = someMail();
  const sent = await send({ values: leadValues(email) }, headers);
  expect(sent.status, sent.text).toBe(200);
  const links = (await mailTo(email))?.text.match(/\w+:\/\/\S+/g) ?? [];
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(/^http:\/\/localhost:3000\/f\/confirm\/[\w-]{43}\?lang=en$/);
});

const markup = '<img src=x onerror=alert(1)>{{link}}\r\nBcc: x@example.com';

test('what a process is called is text in a mail and on the page of caught mail', async () => {
  const admin = world.as('admin');
  const template = await admin.post<{ definition: ProcessDefinition }>('/api/processes', {
    template: 'gdpr-lead-capture',
    key: 'shouting',
  });
  const { definition } = template.body;
  const titleKey = definition.forms.frm_lead?.title.slice(2) ?? '';
  const texts = Object.fromEntries(
    Object.entries(definition.texts).map(([locale, words]) => [locale, { ...words, [titleKey]: markup }]),
  );
  const process = await publishedProcess(admin, { definition: { ...definition, key: 'shouting-2', texts } });
  const link = await admin.post<{ link: string }>(`/api/processes/${process}/links`, {
    form: 'frm_lead',
    region: 'north',
  });
  const { ticket, version } = await opened(link.body.link);
  const email = someMail();
  const values = { ...leadValues(email), f_name: '<script>alert(1)</script>' };
  const body = { command: crypto.randomUUID(), ticket, version, locale: 'en', values };
  expect((await world.as().post(`/api/public/forms/${link.body.link}/submissions`, body)).status).toBe(200);
  const mail = await mailTo(email);
  expect(mail?.text.match(/http:\/\/localhost:3000\/f\/confirm\//g)).toHaveLength(1);
  expect(mail?.text).not.toContain('<script>');
  for (const address of ['/mail', `/mail/${mail?.id}`]) {
    const page = await world.as().get(address);
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<img|<script/);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  }
});
