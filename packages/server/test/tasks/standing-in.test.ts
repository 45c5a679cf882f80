import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { give, publishedProcess } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());
afterEach(() => world.within('org_a', (tx) => tx.db.updateTable('proxy').set({ ended_at: tx.now }).execute()));

const desk = () => deskOf(world, () => process);
const secret = 'top secret';
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

async function standIn(principal: TestPerson, proxy: TestPerson, more: Readonly<Record<string, unknown>> = {}) {
  const wish = { proxy: `per_${proxy}`, from: days(-1), until: days(7), ...more };
  const made = await world.as(principal).post<{ proxy: { id: string } }>('/api/proxies', wish);
  expect(made.status, made.text).toBe(200);
  return made.body.proxy.id;
}

test('a proxy sees the tasks of his principal as theirs, at the page what the holder sees, and decides; the other learns it', async () => {
  await standIn('finance', 'ops');
  const deal = await desk().running('fl_one');
  const [line] = await desk().box('ops', 'todo', deal);
  expect(line).toMatchObject({ person: 'per_finance', for: 'per_finance', status: 'open' });
  const [own] = await desk().box('finance', 'todo', deal);
  expect(own).toMatchObject({ id: line?.id, for: null });
  const counts = await world.as('ops').get<{ todo: number; forOthers: number }>('/api/task-counts');
  expect(counts.body).toMatchObject({ todo: 1, forOthers: 1 });
  expect((await world.as('ops').get<{ openTasks: number }>('/api/me')).body.openTasks).toBe(1);
  const page = await desk().page('ops', line?.id ?? '');
  expect(page.body.actions).toEqual(expect.arrayContaining(['approve', 'reject']));
  expect(page.body.states).toMatchObject({ f_name: 'read', f_plain: 'read' });
  await desk().decides('ops', deal, { kind: 'approve', comment: 'while she is away' });
  expect((await desk().box('ops', 'done', deal))[0]).toMatchObject({ for: 'per_finance', decidedBy: 'per_ops' });
  expect((await desk().box('finance', 'done', deal))[0]).toMatchObject({ for: null, decidedBy: 'per_ops' });
  // What the principal decides himself meanwhile is seen by both, too (S-25).
  const his = await desk().running('fl_one');
  await desk().decides('finance', his, { kind: 'approve' });
  expect((await desk().box('ops', 'done', his))[0]).toMatchObject({ for: 'per_finance', decidedBy: 'per_finance' });
  expect(await desk().box('manager', 'done', his)).toEqual([]);
  for (const person of ['finance', 'ops'] as const) {
    const opened = (await desk().messages(person)).filter((each) => each.deal === deal);
    expect(
      opened.map(({ message }) => message.code),
      person,
    ).toContain('task-opened');
  }
  const told = (await desk().messages('finance')).find(({ message }) => message.code === 'decided-for');
  expect(told?.message.params).toMatchObject({ person: 'Ops A', of: 'Finance A' });
  const seat = (await desk().run('sales', deal)).visits.flatMap(({ seats }) => seats)[0];
  expect(seat).toMatchObject({ person: 'per_finance', decidedBy: 'per_ops', status: 'approved' });
  const words = (await desk().timeline('sales', deal)).find(({ code }) => code.startsWith('seat-approved'));
  expect(words).toMatchObject({
    code: 'seat-approved-for',
    by: { name: 'Ops A' },
    params: { person: 'Finance A', proxy: 'Ops A' },
  });
});

test('when the principal decides, the proxy is told and still sees who it was', async () => {
  await standIn('finance', 'ops');
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('ops', deal);
  await desk().decides('finance', deal, { kind: 'approve' });
  expect(await desk().box('ops', 'todo', deal)).toEqual([]);
  expect((await desk().messages('ops')).map(({ message }) => message.code)).toContain('decided-for');
  const page = await desk().page('ops', task);
  expect(page.body.task).toMatchObject({ decidedBy: 'per_finance', status: 'approved' });
  const late = await give(world.as('ops'), deal, { kind: 'approve', task });
  expect(late.status).toBe(409);
  expect(late.body.facts).toMatchObject({ person: 'per_finance', name: 'Finance A', decision: 'approved' });
});

test('through no door does a proxy see what his principal does not', async () => {
  await standIn('finance', 'ops');
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('ops', deal);
  for (const url of [
    `/api/tasks/${task}`,
    `/api/deals/${deal}`,
    `/api/deals/${deal}/timeline`,
    '/api/tasks',
    '/api/notifications',
  ]) {
    const answer = await world.as('ops').get(url);
    expect([url, answer.status]).toEqual([url, 200]);
    expect(answer.text, url).not.toContain(secret);
  }
  const page = await world.as('ops').get<{ states: Record<string, string> }>(`/api/deals/${deal}`);
  expect(Object.keys(page.body.states)).not.toContain('f_secret');
  const written = await give(world.as('ops'), deal, { kind: 'approve', task, values: { f_secret: 'mine' } });
  expect(written.status).toBe(422);
  expect((await give(world.as('ops'), deal, { kind: 'edit', values: { f_plain: 'x' } })).status).toBe(403);
});

test('a proxy of other processes, of another time, that ended, or of another organization opens nothing', async () => {
  const other = await publishedProcess(world.as('admin'), { definition: deskDefinition('other') });
  await standIn('finance', 'ops', { processes: [other] });
  await standIn('finance', 'business', { from: days(2), until: days(3), processes: [process] });
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  for (const person of ['ops', 'business', 'developer'] as const) {
    expect(await desk().box(person, 'todo', deal), person).toEqual([]);
    expect((await desk().page(person, task)).status, person).toBe(404);
    expect((await world.as(person).get(`/api/deals/${deal}`)).status, person).toBe(404);
    expect((await give(world.as(person), deal, { kind: 'approve', task })).status, person).toBe(404);
  }
  const id = await standIn('finance', 'manager', { processes: [process] });
  expect(await desk().taskOf('manager', deal)).toBe(task);
  await world.as('finance').delete(`/api/proxies/${id}`);
  expect(await desk().box('manager', 'todo', deal)).toEqual([]);
  expect((await desk().page('manager', task)).status).toBe(404);
  expect((await world.as('ops', 'org_b').get(`/api/tasks/${task}`)).status).toBe(404);
});

test('what was decided before a proxy began stays closed to him', async () => {
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  await desk().decides('finance', deal, { kind: 'approve' });
  await standIn('finance', 'ops', { from: new Date().toISOString() });
  expect((await desk().page('ops', task)).status).toBe(404);
  expect((await world.as('ops').get(`/api/deals/${deal}`)).status).toBe(404);
});

test('nobody decides his own request for another, nor sends back or advises in his place', async () => {
  await standIn('finance', 'sales');
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  expect(await desk().box('sales', 'todo', deal)).toEqual([]);
  const mine = await give(world.as('sales'), deal, { kind: 'approve', task });
  expect([mine.status, mine.body.facts]).toMatchObject([422, { code: 'proxy-is-initiator' }]);
  await world.within('org_a', (tx) => tx.db.updateTable('proxy').set({ ended_at: tx.now }).execute());
  await standIn('sales', 'ops');
  await desk().decides('finance', deal, { kind: 'return', to: 'start', comment: 'more' });
  expect(await desk().box('ops', 'todo', deal)).toEqual([]);
  expect((await desk().box('sales', 'todo', deal))[0]?.kind).toBe('resubmit');
});

test('of two proxies the one named first counts, also where it holds for some processes only', async () => {
  await standIn('finance', 'ops', { processes: [process] });
  await standIn('finance', 'manager');
  const deal = await desk().running('fl_one');
  expect(await desk().box('ops', 'todo', deal)).toHaveLength(1);
  expect(await desk().box('manager', 'todo', deal)).toEqual([]);
  const task = await desk().taskOf('finance', deal);
  expect((await give(world.as('manager'), deal, { kind: 'approve', task })).status).toBe(404);
});
