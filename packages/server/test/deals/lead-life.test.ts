import { replay } from '@dealwright/runtime';
import { canonicalJson } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeal, readHistory } from '../../src/features/deals/deals.store.ts';
import { brokenLink } from '../../src/features/deals/event-chain.ts';
import { expireSubmission } from '../../src/features/public-forms/confirm-submission.ts';
import { give, installLeadProcess, type LeadProcess, leadValues } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;

beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
});
afterAll(() => world.stop());

interface OpenedForm {
  readonly definition: Record<string, unknown>;
  readonly version: number;
  readonly ticket: string;
  readonly confirm: boolean;
}

async function submit(mail: string, command: string): Promise<string> {
  const stranger = world.as();
  const form = await stranger.get<OpenedForm>(`/api/public/forms/${lead.link}`);
  expect(form.status, form.text).toBe(200);
  const sent = await stranger.post<{ state: string }>(`/api/public/forms/${lead.link}/submissions`, {
    command,
    ticket: form.body.ticket,
    version: form.body.version,
    locale: 'en',
    values: leadValues(mail),
  });
  expect(sent.status, sent.text).toBe(200);
  return sent.body.state;
}

async function mailedToken(mail: string): Promise<string> {
  await world.runJobs();
  const caught = (await world.services.mailCatcher?.list()) ?? [];
  const text = caught.find(({ to }) => to === mail)?.text ?? '';
  return /\/f\/confirm\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '';
}

test('a stranger becomes a lead, the lead a deal, the deal is won, and its story can be read and proven', async () => {
  const stranger = world.as();
  const mail = 'erika.life@example.com';
  expect(await submit(mail, 'cmd-life')).toBe('confirm');
  const boardBefore = await world
    .as('sales')
    .get<{ stages: { deals: unknown[] }[] }>(`/api/processes/${lead.key}/board`);
  expect(boardBefore.body.stages.flatMap(({ deals }) => deals)).toEqual([]);

  const token = await mailedToken(mail);
  const shown = await stranger.get<{ state: string; email: string }>(`/api/public/confirmations/${token}`);
  expect(shown.body).toMatchObject({ state: 'open', email: expect.not.stringContaining('erika') });
  const done = await stranger.post(`/api/public/confirmations/${token}`);
  expect(done.body).toMatchObject({ state: 'done' });
  expect((await stranger.post(`/api/public/confirmations/${token}`)).body).toEqual(done.body);

  const sales = world.as('sales');
  const board = await sales.get<{
    stages: { id: string; deals: { id: string; title: string; masked: boolean; consent: string }[] }[];
  }>(`/api/processes/${lead.key}/board`);
  const cards = board.body.stages.flatMap(({ deals }) => deals);
  expect(cards).toHaveLength(1);
  expect(cards[0]).toMatchObject({ title: 'E**', masked: true, consent: 'given' });
  const deal = cards[0]?.id ?? '';

  expect((await give(sales, deal, { kind: 'move', to: 'st_contact' })).body).toMatchObject({ stage: 'st_contact' });
  const gap = await give(sales, deal, { kind: 'move', to: 'st_qualified' });
  expect(gap.status).toBe(422);
  expect(gap.body).toMatchObject({
    code: 'command.refused',
    facts: { code: 'gate-missing', gap: { fields: ['f_company', 'f_budget'] } },
  });
  const values = { f_company: 'Muster GmbH', f_budget: { amount: '12000', currency: 'EUR' } };
  expect((await give(sales, deal, { kind: 'move', to: 'st_qualified', values })).body).toMatchObject({
    stage: 'st_qualified',
  });

  const held = await give(sales, deal, { kind: 'move', to: 'st_handover', values: { f_dealer: 'Autohaus Nord' } });
  expect(held.body).toMatchObject({ stage: 'st_qualified', waiting: true });
  const manager = world.as('manager');
  const inbox = await manager.get<{
    items: { id: string; dealTitle: string; nodeTitle: string; because: { code: string } }[];
  }>('/api/tasks');
  expect(inbox.body.items).toHaveLength(1);
  const task = inbox.body.items[0]?.id ?? '';
  const page = await manager.get<{
    actions: string[];
    form: string;
    states: Record<string, string>;
    values: Record<string, unknown>;
  }>(`/api/tasks/${task}`);
  expect(page.status, page.text).toBe(200);
  expect(page.body.actions).toEqual(expect.arrayContaining(['approve', 'reject', 'return']));
  expect(page.body.states).toMatchObject({ f_name: 'read', f_dealer: 'edit' });
  expect(page.body.values).toMatchObject({ f_name: 'Erika Mustermann' });

  const approved = await give(manager, deal, { kind: 'approve', task, comment: 'go ahead' });
  expect(approved.body).toMatchObject({ stage: 'st_handover', waiting: false });
  expect((await give(sales, deal, { kind: 'move', to: 'st_won' })).body).toMatchObject({
    stage: 'st_won',
    status: 'won',
  });

  const story = await sales.get<{
    items: {
      seq: number;
      code: string;
      params: Record<string, unknown>;
      changes: { field: string; after: string }[];
    }[];
  }>(`/api/deals/${deal}/timeline`);
  const codes = story.body.items.map(({ code }) => code).toReversed();
  expect(codes.filter((code) => code !== 'values-changed')).toEqual([
    'deal-started',
    'stage-changed',
    'stage-changed',
    'run-started',
    'move-held',
    'seat-opened',
    'seat-approved',
    'people-informed',
    'run-approved',
    'stage-changed',
    'stage-changed',
    'deal-won',
  ]);
  expect(story.text).not.toContain('Mustermann');

  const notes = await sales.get<{ items: { message: { code: string } }[] }>('/api/notifications');
  expect(notes.body.items.map(({ message }) => message.code)).toContain('run-approved');

  const { row, history } = await world.within('org_a', async (tx) => ({
    row: await readDeal(tx, deal),
    history: await readHistory(tx, deal),
  }));
  expect(brokenLink(history)).toBeNull();
  expect(canonicalJson(replay(history.map(({ event }) => event)))).toBe(canonicalJson(row?.state));
  expect(row?.last_hash).toBe(history.at(-1)?.hash);
});

test('the receipt is written with notice, version, language and ticks, and what waits is forgotten once confirmed', async () => {
  const mail = 'erika.receipt@example.com';
  await submit(mail, 'cmd-receipt');
  const pending = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').selectAll().where('command_id', '=', 'cmd-receipt').executeTakeFirstOrThrow(),
  );
  const receipt = await world.within('org_a', (tx) =>
    tx.db
      .selectFrom('consent_receipt')
      .selectAll()
      .where('id', 'in', [...pending.receipts])
      .executeTakeFirstOrThrow(),
  );
  expect(receipt).toMatchObject({
    notice: 'nt_lead',
    notice_version: '1',
    locale: 'en',
    purposes: { pp_news: false, pp_dealer: true },
  });
  const token = await mailedToken(mail);
  expect(JSON.stringify(pending)).not.toContain(token);
  await world.as().post(`/api/public/confirmations/${token}`);
  const after = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').selectAll().where('id', '=', pending.id).executeTakeFirstOrThrow(),
  );
  expect(after).toMatchObject({ state: 'done', field_values: null });
  expect(JSON.stringify(after)).not.toContain(mail);
});

test('the same submission ten times at once is one, and ten confirmations at once make one deal', async () => {
  const mail = 'erika.twice@example.com';
  const states = await Promise.all(Array.from({ length: 10 }, () => submit(mail, 'cmd-twice')));
  expect(new Set(states)).toEqual(new Set(['confirm']));
  const rows = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').select('id').where('command_id', '=', 'cmd-twice').execute(),
  );
  expect(rows).toHaveLength(1);
  const token = await mailedToken(mail);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => world.as().post(`/api/public/confirmations/${token}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  const deals = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal').select('id').where('title', '=', 'Erika Mustermann').execute(),
  );
  const submitted = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').select('deal_id').where('deal_id', 'is not', null).execute(),
  );
  expect(new Set(submitted.map(({ deal_id }) => deal_id)).size).toBe(deals.length);
});

test('a public form tells only what is needed to fill it', async () => {
  const form = await world.as().get<OpenedForm>(`/api/public/forms/${lead.link}`);
  const { definition } = form.body;
  expect(Object.keys(definition).sort()).toEqual([
    'defaultLocale',
    'fields',
    'format',
    'forms',
    'key',
    'locales',
    'privacy',
    'texts',
    'title',
  ]);
  expect(Object.keys(definition.fields as object).sort()).toEqual([
    'f_consent',
    'f_email',
    'f_name',
    'f_phone',
    'f_wish',
  ]);
  expect(form.text).not.toContain('role:');
  expect(form.text).not.toContain('st_won');
});

test('forged, foreign and unknown doors are closed', async () => {
  const stranger = world.as();
  const form = await stranger.get<OpenedForm>(`/api/public/forms/${lead.link}`);
  const send = (ticket: string, values = leadValues('x@example.com')) =>
    stranger.post<{ code: string; details: { pointer: string }[] }>(`/api/public/forms/${lead.link}/submissions`, {
      command: crypto.randomUUID(),
      ticket,
      version: form.body.version,
      locale: 'en',
      values,
    });
  expect((await send(`${form.body.ticket}x`)).body.code).toBe('public.token');
  expect((await send('e30.abc')).body.code).toBe('public.token');
  const wrong = await send(form.body.ticket, { ...leadValues('no mail'), f_budget: { amount: '1', currency: 'EUR' } });
  expect(wrong.status).toBe(422);
  expect((await stranger.get('/api/public/forms/link_unknown')).status).toBe(404);
  expect((await stranger.get(`/api/public/confirmations/${'a'.repeat(43)}`)).status).toBe(410);
  await world.as('admin').put(`/api/links/${lead.link}`, { open: false });
  expect((await stranger.get(`/api/public/forms/${lead.link}`)).status).toBe(410);
  await world.as('admin').put(`/api/links/${lead.link}`, { open: true });
});

test('what nobody confirms in time is forgotten, and its link is dead', async () => {
  const mail = 'erika.late@example.com';
  await submit(mail, 'cmd-late');
  const token = await mailedToken(mail);
  const { id } = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').select('id').where('command_id', '=', 'cmd-late').executeTakeFirstOrThrow(),
  );
  await world.within('org_a', (tx) =>
    tx.db
      .updateTable('submission')
      .set({ until: new Date(tx.now.getTime() - 1000) })
      .where('id', '=', id)
      .execute(),
  );
  expect((await world.as().post(`/api/public/confirmations/${token}`)).status).toBe(410);
  await world.within('org_a', (tx) => expireSubmission(tx, id));
  const after = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
  expect(after).toMatchObject({ state: 'expired', field_values: null, deal_id: null });
  expect(JSON.stringify(after)).not.toContain('erika');
  expect((await world.as().get(`/api/public/confirmations/${token}`)).status).toBe(410);
});
