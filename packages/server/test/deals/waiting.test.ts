import type { getWaiting, RouteAnswer } from '@dealwright/shared/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

type Waiting = RouteAnswer<typeof getWaiting>;

let world: World;
let process: string;
let deal: string;
const hour = 3_600_000;

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('waited') });
  deal = await startDeal(world.as('sales'), process, { f_name: 'somebody' });
});
afterAll(() => world.stop());

async function waiting(query = ''): Promise<Waiting> {
  const answer = await world.as('business').get<Waiting>(`/api/processes/${process}/flows/fl_ask/waiting${query}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

/** A visit of the past, as its events tell it. */
interface Past {
  readonly run: string;
  readonly flow?: string;
  readonly opened: number;
  readonly hours?: number;
  readonly outcome?: string;
  readonly reopened?: boolean;
}

let seq = 1000;

/** Writes what a run of long ago would have left in the history of the deal; `opened` counts hours back from now. */
async function past({ run, flow = 'fl_ask', opened, hours, outcome = 'done', reopened = false }: Past): Promise<void> {
  const visit = `${run}.v`;
  const events = [
    { kind: 'run-started', at: opened, event: { run, flow } },
    { kind: 'visit-opened', at: opened, event: { run, visit: { id: visit, node: 'nd_past' } } },
    ...(hours === undefined ? [] : [{ kind: 'visit-closed', at: opened - hours, event: { run, visit, outcome } }]),
    ...(reopened ? [{ kind: 'visit-reopened', at: opened - (hours ?? 0), event: { run, visit } }] : []),
  ];
  await world.within('org_a', async (tx) => {
    for (const { kind, at, event } of events) {
      seq += 1;
      const row = { seq, kind, at: new Date(tx.now.getTime() - at * hour), event: JSON.stringify(event) };
      const chained = { tenant_id: tx.tenant, deal_id: deal, previous_hash: '0'.repeat(64), hash: 'a'.repeat(64) };
      await tx.db
        .insertInto('deal_event')
        .values({ ...chained, ...row })
        .execute();
    }
  });
}

test('where nothing has passed yet, nothing is said', async () => {
  expect(await waiting()).toMatchObject({ runs: 0, nodes: [] });
});

test('a deal that waits is counted where it stands, and once it is decided how long that took', async () => {
  const other = await startDeal(world.as('sales'), process, { f_name: 'held' });
  await give(world.as('sales'), other, { kind: 'move', to: 'st_offer' });
  expect((await waiting()).nodes).toEqual([
    { node: 'nd_any', passed: 0, medianHours: null, p90Hours: null, waiting: 1, longestHours: 0 },
    expect.objectContaining({ node: 'nd_start', passed: 1, waiting: 0 }),
  ]);
  const { items } = (await world.as('manager').get<{ items: { id: string }[] }>('/api/tasks?box=todo')).body;
  const approved = await give(world.as('manager'), other, { kind: 'approve', task: items[0]?.id });
  expect(approved.status).toBe(200);
  const [decided] = (await waiting()).nodes;
  expect(decided).toEqual({ node: 'nd_any', passed: 1, medianHours: 0, p90Hours: 0, waiting: 0, longestHours: null });
});

test('the middle and the slow tenth are those of visits that were decided in the time asked for', async () => {
  for (const hours of [1, 2, 3, 4, 10]) await past({ run: `r_a${hours}`, opened: 48, hours });
  await past({ run: 'r_cancelled', opened: 48, hours: 40, outcome: 'cancelled' });
  await past({ run: 'r_other', flow: 'fl_else', opened: 48, hours: 40 });
  await past({ run: 'r_old', opened: 100 * 24, hours: 24 });
  await past({ run: 'r_open', opened: 72 });
  await past({ run: 'r_again', opened: 30, hours: 2, reopened: true });
  const node = (await waiting()).nodes.find((one) => one.node === 'nd_past');
  expect(node).toEqual({ node: 'nd_past', passed: 5, medianHours: 3, p90Hours: 7.6, waiting: 2, longestHours: 72 });
  const long = (await waiting('?days=366')).nodes.find((one) => one.node === 'nd_past');
  expect(long?.passed).toBe(6);
});

test('another organization and people who do not draw get nothing', async () => {
  const address = `/api/processes/${process}/flows/fl_ask/waiting`;
  expect((await world.as('business', 'org_b').get(address)).status).toBe(404);
  expect((await world.as('sales').get(address)).status).toBe(403);
  expect((await world.as('business').get(`${address}?days=0`)).status).toBe(400);
  expect(await waiting()).not.toHaveProperty('deals');
});

test('the events are found by their index, not by reading whole histories', async () => {
  const plan = await world.within('org_a', async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx.db);
    const rows = await sql<{ 'QUERY PLAN': string }>`explain select count(*) from app.deal_event
      where deal_id = ${deal} and kind = 'visit-opened'`.execute(tx.db);
    return rows.rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('deal_event_of_visits');
});
