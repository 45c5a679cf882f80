import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireRound, startTimers } from '../../src/features/deals/timers/timer-loop.ts';
import { deadlineDefinition, makeLateDeals } from '../support/late-deals.ts';
import { publishedProcess } from '../support/lead-process.ts';
import { personId, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const late = async (key: string, count: number) => {
  const definition = deadlineDefinition(key, {
    within: 'PT1H',
    count: 'natural',
    steps: [
      { at: 'PT0S', do: 'remind' },
      { at: 'PT1H', do: 'escalate' },
    ],
  });
  const process = await publishedProcess(world.as('admin'), { definition });
  await makeLateDeals(world, definition, { process, count });
  return process;
};

/** What happened to the deals of a process: how often each kind of fact. */
const facts = (process: string) =>
  world.within('org_a', async (tx) => {
    const rows = await tx.db
      .selectFrom('deal_event')
      .innerJoin('deal', 'deal.id', 'deal_event.deal_id')
      .select(['deal_event.kind', (count) => count.fn.countAll<string>().as('times')])
      .where('deal.process', '=', process)
      .groupBy('deal_event.kind')
      .execute();
    return Object.fromEntries(rows.map(({ kind, times }) => [kind, Number(times)]));
  });
const left = () =>
  world.within(
    'org_a',
    async (tx) => (await tx.db.selectFrom('deal_timer').select(['deal_id', 'tries']).execute()).length,
  );

test('every timer fires once, although several look for them at once; both steps of each deal are taken in their order', async () => {
  const process = await late('many-late', 300);
  expect(await left()).toBe(600);
  const loops = [startTimers(world.services), startTimers(world.services), startTimers(world.services)];
  while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all(loops.map((loop) => loop.stop()));
  // Half are reminders; the others tell whose task was taken.
  expect(await facts(process)).toMatchObject({ 'timer-cleared': 600, 'people-notified': 600, 'seat-transferred': 300 });
  const tasks = await world.as('manager').get<{ items: { process: string }[] }>('/api/tasks?limit=100');
  expect(tasks.body.items.filter((task) => task.process === process)).toHaveLength(100);
});

test('a timer whose seat was decided first is away with it', async () => {
  const process = await late('decided-late', 1);
  expect(await left()).toBe(2);
  const tasks = await world.as('sales').get<{ items: { id: string; deal: string; process: string }[] }>('/api/tasks');
  const task = tasks.body.items.find((each) => each.process === process);
  const answer = await world
    .as('sales')
    .post(`/api/deals/${task?.deal}/commands`, { id: 'first', kind: 'approve', task: task?.id });
  expect(answer.status, answer.text).toBe(200);
  expect(await left()).toBe(0);
});

test('a timer that fails is put off and does not hold up the others', async () => {
  const process = await late('broken-late', 5);
  const broken = await world.within('org_a', async (tx) => {
    const { id } = await tx.db.selectFrom('deal').select('id').where('process', '=', process).executeTakeFirstOrThrow();
    // A state no build would write: the seat of the timer's visit is no list.
    await tx.db
      .updateTable('deal')
      .set({ state: JSON.stringify({ id, timers: null }) })
      .where('id', '=', id)
      .execute();
    return id;
  });
  while ((await fireRound(world.services)) > 0);
  const rows = await world.within('org_a', (tx) => tx.db.selectFrom('deal_timer').selectAll().execute());
  expect(rows.map(({ deal_id }) => deal_id)).toEqual([broken, broken]);
  expect(rows.some(({ tries, try_at, due_at }) => tries > 0 && try_at > due_at)).toBe(true);
  expect(await facts(process)).toMatchObject({ 'seat-transferred': 4 });
});

/** The next try of every timer is due, after so many in vain. */
const nextTry = (tries: number) =>
  world.within('org_a', (tx) =>
    tx.run(
      {
        name: 'next-try',
        text: "update app.deal_timer set tries = $2, try_at = now() - interval '1 second' where tenant_id = $1",
      },
      [tx.tenant, tries],
    ),
  );

test('S-19 a timer that fails again and again is an incident of its run, once; where the deal itself is broken, an entry of the audit', async () => {
  await world.within('org_a', (tx) => tx.db.deleteFrom('deal_timer').execute());
  const process = await late('hopeless', 2);
  const deals = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal').select(['id', 'state']).where('process', '=', process).orderBy('id').execute(),
  );
  const [first, second] = deals.map(({ id }) => id);
  await world.within('org_a', async (tx) => {
    for (const [index, { id, state }] of deals.entries()) {
      // States no build would write: in one a seat without its history, of the other nothing is left.
      const seatless = JSON.stringify(state).replaceAll('"transfers":[]', '"transfers":null');
      const broken = index === 0 ? seatless : JSON.stringify({ id, timers: null });
      await tx.db.updateTable('deal').set({ state: broken }).where('id', '=', id).execute();
    }
  });
  while ((await fireRound(world.services)) > 0);
  // The report of the fifth try was lost, so that of the sixth counts; the seventh says nothing new.
  for (const tries of [5, 6]) {
    await nextTry(tries);
    while ((await fireRound(world.services)) > 0);
  }
  expect(await facts(process)).toMatchObject({ 'incident-raised': 1 });
  const told = await world.within('org_a', (tx) =>
    tx.db
      .selectFrom('notification')
      .select('message')
      .where('deal_id', '=', first ?? '')
      .execute(),
  );
  expect(told.map(({ message }) => message.code)).toContain('incident');
  const trail = await world
    .as('admin')
    .get<{ items: { action: string; facts: { timer: string } }[] }>(`/api/audit?subject=${second}`);
  const failed = trail.body.items.flatMap(({ action, facts }) => (action === 'timer.failed' ? [facts.timer] : []));
  expect(failed.length).toBeGreaterThan(0);
  expect(failed).toEqual([...new Set(failed)]);
  await world.within('org_a', (tx) => tx.db.deleteFrom('deal_timer').execute());
});

test('a suspended run is in no inbox, refuses decisions, and goes on where it was', async () => {
  const definition = deadlineDefinition('stopped', { within: 'P9D', count: 'working', steps: [] });
  const process = await publishedProcess(world.as('admin'), { definition });
  const begun = await world.as('sales').post<{ deal: { id: string } }>(`/api/processes/${process}/deals`, {
    command: 'go',
    form: 'frm_start',
    values: { f_name: 'X' },
  });
  const deal = begun.body.deal.id;
  const mine = async () => {
    const { body } = await world
      .as('sales')
      .get<{ items: { id: string; deal: string; dueAt: string | null }[] }>('/api/tasks?sort=due');
    return body.items.filter((task) => task.deal === deal);
  };
  const [task] = await mine();
  expect(task?.dueAt).toMatch(/Z$/);
  const give = (person: 'admin' | 'sales', body: Record<string, unknown>) =>
    world.as(person).post(`/api/deals/${deal}/commands`, { id: crypto.randomUUID(), ...body });
  expect((await give('sales', { kind: 'suspend', run: 'r1', comment: 'x' })).body).toMatchObject({
    code: 'command.refused',
  });
  expect((await give('admin', { kind: 'suspend', run: 'r1', comment: 'audit' })).status).toBe(200);
  expect(await mine()).toEqual([]);
  const refused = await give('sales', { kind: 'approve', task: task?.id });
  expect(refused.body).toMatchObject({ code: 'command.refused', facts: { code: 'run-suspended' } });
  expect((await give('admin', { kind: 'resume', run: 'r1' })).status).toBe(200);
  expect(await mine()).toHaveLength(1);
  expect((await give('sales', { kind: 'approve', task: task?.id })).status).toBe(200);
});

test('the inbox can be ordered and filtered by when things are due, page by page', async () => {
  const process = await late('dated', 3);
  const plain = deadlineDefinition('undated', { within: 'P1D', count: 'natural' });
  const other = await publishedProcess(world.as('admin'), { definition: plain });
  await makeLateDeals(world, plain, { process: other, count: 1 });
  interface Page {
    readonly items: readonly { id: string; process: string; dueAt: string | null }[];
    readonly next: string | null;
  }
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const at: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await world.as('sales').get<Page>(`/api/tasks?sort=due&limit=2${at}`);
    expect(page.status, page.text).toBe(200);
    seen.push(...page.body.items.map(({ dueAt }) => dueAt ?? '9999'));
    cursor = page.body.next;
  }
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen).toEqual(seen.toSorted());
  const early = await world
    .as('sales')
    .get<Page>(`/api/tasks?sort=due&dueBefore=2026-01-05T12:00:00Z&process=${process}`);
  expect(early.body.items.map((task) => task.process)).toEqual([process, process, process]);
  const card = await world.as('sales').get<{ items: { taskDue: string | null }[] }>(`/api/deals?process=${other}`);
  expect(card.body.items[0]?.taskDue).toBe('2026-01-06T09:00:00.000Z');
  expect(personId('sales')).toBe('per_sales');
});

test('a card of the board says when the people whom the deal waits for are due', async () => {
  const process = await late('boarded', 1);
  interface Board {
    readonly stages: readonly {
      readonly deals: readonly { readonly taskDue: string | null; readonly overdue: boolean }[];
    }[];
  }
  const board = await world.as('sales').get<Board>(`/api/processes/${process}/board`);
  const cards = board.body.stages.flatMap(({ deals }) => deals);
  expect(cards).toMatchObject([{ taskDue: '2026-01-05T10:00:00.000Z', overdue: true }]);
});
