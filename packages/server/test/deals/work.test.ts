import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceCallerChange } from '../../src/live/caller-change.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { reviewDefinition } from '../support/review-process.ts';
import { personId, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: reviewDefinition('review') });
});
afterAll(() => world.stop());

interface TaskLine {
  readonly id: string;
  readonly deal: string;
  readonly kind: string;
  readonly status: string;
  readonly nodeTitle: string;
  readonly because: { readonly code: string };
}
interface TaskPage {
  readonly values: Record<string, unknown>;
  readonly states: Record<string, string>;
  readonly actions: string[];
  readonly ahead: { readonly title: string; readonly people: string[] }[];
  readonly changes: { readonly field: string; readonly before: string; readonly after: string }[];
}

const box = async (person: TestPerson, name: string, deal: string) =>
  (await world.as(person).get<{ items: TaskLine[] }>(`/api/tasks?box=${name}`)).body.items.filter(
    (line) => line.deal === deal,
  );

const sales = () => world.as('sales');

async function held(values: Record<string, unknown>): Promise<string> {
  const deal = await startDeal(sales(), process, { f_name: 'Held' });
  expect((await give(sales(), deal, { kind: 'edit', values })).status).toBe(200);
  expect((await give(sales(), deal, { kind: 'move', to: 'st_offer' })).body.waiting).toBe(true);
  return deal;
}

test('a decider sees the form by what his node shows, and through no other door more than that', async () => {
  const deal = await held({ f_secret: 'not for deciders', f_plain: 'for all' });
  const [task] = await box('finance', 'todo', deal);
  const page = await world.as('finance').get<TaskPage>(`/api/tasks/${task?.id}`);
  expect(page.body.values).toEqual({ f_name: 'Held', f_plain: 'for all' });
  expect(page.body.states).toMatchObject({ f_plain: 'edit', f_name: 'read' });
  const others = [
    `/api/deals/${deal}`,
    `/api/deals/${deal}/timeline`,
    '/api/tasks',
    '/api/notifications',
    `/api/tasks/${task?.id}`,
  ];
  for (const url of others) {
    const answer = await world.as('finance').get(url);
    expect([url, answer.status]).toEqual([url, 200]);
    expect(answer.text, url).not.toContain('not for deciders');
  }
  expect((await world.as('finance').get<{ items: unknown[] }>('/api/deals')).body.items).toEqual([]);
  expect((await world.as('ops').get(`/api/tasks/${task?.id}`)).status).toBe(404);
  expect((await give(world.as('finance'), deal, { kind: 'edit', values: { f_plain: 'x' } })).status).toBe(403);
});

test('the boxes of the inbox, what lies ahead, and what changed since somebody decided', async () => {
  const deal = await held({ f_plain: 'first' });
  expect((await box('finance', 'todo', deal)).map(({ nodeTitle, because }) => [nodeTitle, because.code])).toEqual([
    ['Any of them', 'named'],
  ]);
  expect((await box('sales', 'started', deal)).map(({ status }) => status).sort()).toEqual(['open', 'open']);
  const [mine] = await box('manager', 'todo', deal);
  expect(
    (await give(world.as('manager'), deal, { kind: 'approve', task: mine?.id, values: { f_plain: 'second' } })).status,
  ).toBe(200);
  expect((await box('manager', 'done', deal)).map(({ status }) => status)).toEqual(['approved']);
  expect(await box('manager', 'todo', deal)).toEqual([]);
  await give(sales(), deal, { kind: 'edit', values: { f_plain: 'third' } });
  const [other] = await box('finance', 'todo', deal);
  const page = await world.as('finance').get<TaskPage>(`/api/tasks/${other?.id}`);
  expect(page.body.changes).toEqual([{ field: 'f_plain', label: 'Plain', before: 'second', after: 'third' }]);
  expect(page.body.ahead.map(({ title }) => title).join(' ')).toContain('Offer');
  expect(page.body.actions).toEqual(expect.arrayContaining(['approve', 'reject', 'return', 'transfer']));
});

test('a request that comes back is a to-do of its initiator until he sends it again', async () => {
  const deal = await held({});
  const [task] = await box('finance', 'todo', deal);
  await give(world.as('finance'), deal, { kind: 'return', task: task?.id, to: 'start', comment: 'more, please' });
  const [again] = await box('sales', 'todo', deal);
  expect(again).toMatchObject({ kind: 'resubmit', status: 'open' });
  const page = await sales().get<TaskPage & { run: { id: string; withdrawable: boolean } }>(`/api/tasks/${again?.id}`);
  expect(page.body.actions).toEqual(['resubmit', 'withdraw']);
  expect(page.body.run.withdrawable).toBe(true);
  expect((await give(sales(), deal, { kind: 'resubmit', run: page.body.run.id })).status).toBe(200);
  expect(await box('sales', 'todo', deal)).toEqual([]);
  expect(await box('finance', 'todo', deal)).toHaveLength(1);
});

test('a withdrawn request is corrected and sent again by who asked, by the way he was shown', async () => {
  const deal = await held({});
  const look = async () => {
    const { body } = await sales().get<{ runs: { id: string; status: string; resubmittable: boolean }[] }>(
      `/api/deals/${deal}`,
    );
    return body.runs[0];
  };
  const run = (await look())?.id ?? '';
  expect((await give(sales(), deal, { kind: 'withdraw', run })).status).toBe(200);
  expect(await look()).toMatchObject({ status: 'withdrawn', resubmittable: true });
  const asked = { run, values: { f_plain: 'third' } };
  const ahead = await sales().post<{ refused: unknown; steps: { title: string }[] }>(
    `/api/deals/${deal}/preview`,
    asked,
  );
  expect(ahead.body).toMatchObject({ refused: null });
  expect(ahead.body.steps.map(({ title }) => title).join(' ')).toContain('Offer');
  expect((await give(world.as('finance'), deal, { kind: 'resubmit', run })).status).not.toBe(200);
  expect((await give(sales(), deal, { kind: 'resubmit', ...asked })).status).toBe(200);
  expect(await look()).toMatchObject({ status: 'running', resubmittable: false });
  expect(await box('finance', 'todo', deal)).toHaveLength(1);
});

async function inRole(role: string): Promise<void> {
  await world.within('org_a', (tx) =>
    sql`update app.person_role set role = ${role} where person_id = ${personId('sales')}`.execute(tx.db),
  );
  await announceCallerChange(world.services);
}

test('who withdrew and has lost his right to change deals since does not send it again', async () => {
  const deal = await held({});
  const look = async () => {
    const page = await sales().get<{ runs: { id: string; resubmittable: boolean }[] }>(`/api/deals/${deal}`);
    return page.body.runs[0];
  };
  const run = (await look())?.id ?? '';
  expect((await give(sales(), deal, { kind: 'withdraw', run })).status).toBe(200);
  await inRole('finance');
  await expect.poll(look).toMatchObject({ resubmittable: false });
  const asked = { run, values: { f_plain: 'by the back door' } };
  expect((await sales().post(`/api/deals/${deal}/preview`, asked)).status).toBe(403);
  expect((await give(sales(), deal, { kind: 'edit', values: asked.values })).status).toBe(403);
  expect((await give(sales(), deal, { kind: 'resubmit', ...asked })).status).toBe(403);
  await inRole('sales');
  await expect.poll(look).toMatchObject({ resubmittable: true });
});

test('a timer fires once by the clock of the database and its message arrives once', async () => {
  const deal = await startDeal(sales(), process, { f_name: 'Timed' });
  expect((await give(sales(), deal, { kind: 'start-flow', flow: 'fl_wait' })).status).toBe(200);
  const ended = async () => {
    const page = await sales().get<{ runs: { status: string }[] }>(`/api/deals/${deal}`);
    return page.body.runs[0]?.status === 'approved';
  };
  while (!(await ended())) {
    await wait(100);
    await world.runJobs();
  }
  const notes = await sales().get<{ items: { deal: string; read: boolean; at: string; message: { code: string } }[] }>(
    '/api/notifications',
  );
  const mine = notes.body.items.filter((note) => note.deal === deal);
  expect(mine.filter(({ message }) => message.code === 'flow-reached')).toHaveLength(1);
  const unread = async () => (await sales().get<{ unread: number }>('/api/me')).body.unread;
  expect(await unread()).toBeGreaterThan(0);
  await sales().post('/api/notifications/read', { upTo: notes.body.items[0]?.at });
  expect(await unread()).toBe(0);
});

test('a refusal speaks the language of the reader', async () => {
  const deal = await startDeal(world.as('sales2'), process, { f_name: '商机' });
  const answer = await give(world.as('sales2'), deal, { kind: 'move', to: 'st_nowhere' });
  expect(JSON.stringify(answer.body)).toMatch(/流程中没有阶段/);
});

test('a stranger to the fields of the process and a hostile value are refused with their place', async () => {
  const deal = await startDeal(sales(), process, { f_name: 'Values' });
  const unknown = await give(sales(), deal, { kind: 'edit', values: { f_nothere: 'x' } });
  expect(unknown.body).toMatchObject({ code: 'command.refused', details: [{ pointer: '/values/f_nothere' }] });
  const nul = await give(sales(), deal, { kind: 'edit', values: { f_plain: 'a\u0000b' } });
  expect(nul.body).toMatchObject({
    code: 'request.invalid',
    details: [{ pointer: '/values/f_plain', code: 'text.unstorable' }],
  });
  expect((await sales().get('/api/deals?search=%00')).status).toBe(400);
  const note = await world
    .as('admin')
    .post(`/api/processes/${process}/release`, { do: 'stable', version: 1, revision: 1, note: 'a\u0000' });
  expect(note.status).toBe(400);
  const file = await give(sales(), deal, {
    kind: 'edit',
    values: { f_plain: [{ id: 'file_1', name: 'a.pdf', size: 1, type: 'application/pdf' }] },
  });
  expect(file.body).toMatchObject({ details: [{ code: 'file.unknown' }] });
});

test('only those who would see a deal hear that it changed', async () => {
  await world.services.live.start(() => undefined);
  const heard = new Map<TestPerson, string[]>();
  for (const person of ['sales', 'sales2', 'finance'] as const) {
    const found = await world
      .as(person)
      .get<{ person: { id: string; name: string; roles: string[] }; permissions: string[]; email: string }>('/api/me');
    const lines: string[] = [];
    heard.set(person, lines);
    world.services.live.add({
      caller: {
        tenant: 'org_a',
        person: found.body.person.id,
        name: found.body.person.name,
        email: found.body.email,
        roles: found.body.person.roles,
        permissions: new Set(found.body.permissions) as never,
        locale: 'en',
        via: 'session',
      },
      send: (message) => lines.push(JSON.stringify(message)),
      refresh: () => undefined,
      end: () => undefined,
    });
  }
  const deal = await held({});
  await world.within('org_a', (tx) => tx.notify({ kind: 'release', process: 'the-end' }));
  while (![...heard.values()].every((lines) => lines.some((line) => line.includes('the-end')))) await wait(5);
  const about = (person: TestPerson) => (heard.get(person) ?? []).filter((line) => line.includes(deal));
  expect(about('sales')).toHaveLength(2);
  expect(about('sales2')).toEqual([]);
  expect(about('finance')).toHaveLength(1);
  expect(about('finance')[0]).not.toContain('owner');
});
