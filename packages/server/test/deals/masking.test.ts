import { afterAll, beforeAll, expect, test } from 'vitest';
import { give, installLeadProcess, type LeadProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
let deal: string;

/** Values that may never reach a role that sees them masked, whatever it asks for. */
const canaries = ['Zyxwaldo Canarius', 'zyxwaldo@canary-mail.example', '1717171717'] as const;
const [name, mail, digits] = canaries;

beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
  deal = await startDeal(world.as('manager'), lead.key, {
    f_name: name,
    f_email: mail,
    f_phone: `+49${digits}`,
    f_company: 'Plain GmbH',
  });
  await give(world.as('manager'), deal, { kind: 'edit', values: { f_name: `${name} II` } });
  await give(world.as('manager'), deal, { kind: 'edit', values: { f_name: name } });
  await give(world.as('manager'), deal, { kind: 'move', to: 'st_contact' });
  await give(world.as('manager'), deal, {
    kind: 'move',
    to: 'st_qualified',
    values: { f_budget: { amount: '10', currency: 'EUR' } },
  });
  await give(world.as('manager'), deal, { kind: 'assign', owner: 'per_sales' });
});
afterAll(() => world.stop());

test('no answer to a masked role holds a personal value', async () => {
  const sales = world.as('sales');
  const inbox = '/api/tasks?box=';
  const pages = [
    `/api/deals/${deal}`,
    `/api/deals/${deal}/timeline`,
    `/api/processes/${lead.key}/board`,
    '/api/deals',
    `/api/deals?process=${lead.key}&search=Plain`,
    `${inbox}todo`,
    `${inbox}done`,
    `${inbox}started`,
    '/api/notifications',
    '/api/boards',
    '/api/processes',
    `/api/processes/${lead.key}/start-form`,
  ];
  for (const page of pages) {
    const answer = await sales.get(page);
    expect([page, answer.status]).toEqual([page, 200]);
    for (const canary of canaries) expect(answer.text, page).not.toContain(canary);
  }
  const shown = await sales.get<{
    values: Record<string, string>;
    states: Record<string, string>;
    card: { title: string };
  }>(`/api/deals/${deal}`);
  expect(shown.body.values.f_name).toBe('Z**');
  expect(shown.body.states.f_name).toBe('masked');
  expect(shown.body.card.title).toBe('Z**');
});

test('answers to commands, previews and refusals of a masked role hold none either', async () => {
  const sales = world.as('sales');
  const answers = [
    await give(sales, deal, { kind: 'comment', text: 'looks good' }),
    await give(sales, deal, { kind: 'edit', values: { f_name: 'overwritten' } }),
    await give(sales, deal, { kind: 'move', to: 'st_won' }),
    await sales.post(`/api/deals/${deal}/preview`, { to: 'st_handover', values: { f_dealer: 'D' } }),
  ];
  for (const { text } of answers) for (const canary of canaries) expect(text).not.toContain(canary);
  expect(answers[1]?.status).toBe(422);
});

test('a masked role cannot find by what it may not read; one that may, can', async () => {
  const hidden = await world.as('sales').get<{ items: unknown[] }>('/api/deals?search=Zyxwaldo');
  expect(hidden.body.items).toEqual([]);
  const onBoard = await world
    .as('sales')
    .get<{ stages: { count: number }[] }>(`/api/processes/${lead.key}/board?search=Zyxwaldo`);
  expect(onBoard.body.stages.reduce((sum, { count }) => sum + count, 0)).toBe(0);
  const found = await world.as('manager').get<{ items: { title: string }[] }>('/api/deals?search=Zyxwaldo');
  expect(found.body.items.map(({ title }) => title)).toEqual([name]);
});

test('a value is revealed one by one with a purpose, and that stands in the story and the audit trail', async () => {
  const sales = world.as('sales');
  const shown = await sales.post<{ value: string }>(`/api/deals/${deal}/reveal`, {
    field: 'f_email',
    purpose: 'call back',
  });
  expect(shown.body.value).toBe(mail);
  const story = await sales.get<{ items: { code: string; comment: string }[] }>(`/api/deals/${deal}/timeline`);
  expect(story.body.items.find(({ code }) => code === 'value-revealed')).toMatchObject({ comment: 'call back' });
  expect(story.text).not.toContain(mail);
  const audit = await world.as('admin').get<{ items: { action: string; subject: string }[] }>('/api/audit');
  expect(audit.body.items.find(({ action }) => action === 'value.revealed')?.subject).toBe(`deal:${deal}`);
  expect(audit.text).not.toContain(mail);
  expect((await sales.post(`/api/deals/${deal}/reveal`, { field: 'f_company', purpose: 'x' })).status).toBe(403);
  expect((await world.as('ops').post(`/api/deals/${deal}/reveal`, { field: 'f_email', purpose: 'x' })).status).toBe(
    403,
  );
});

test('people outside the reach of their roles do not find the deal at all', async () => {
  const { status, text } = await world.as('sales2').get(`/api/deals/${deal}`);
  expect(status).toBe(404);
  expect(text).toBe((await world.as('sales2').get('/api/deals/deal_never')).text);
  const list = await world.as('sales2').get<{ items: unknown[] }>('/api/deals');
  expect(list.body.items).toEqual([]);
  expect((await give(world.as('sales2'), deal, { kind: 'comment', text: 'hi' })).status).toBe(404);
  expect((await world.as('sales2').get(`/api/deals/${deal}/timeline`)).status).toBe(404);
});
