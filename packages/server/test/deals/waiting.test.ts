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
  const visit = `v${run.slice(1)}`;
  const whole = { epoch: 1, status: 'open', parent: null, branches: {}, seats: [], closedAt: null };
  const events = [
    { kind: 'run-started', at: opened, event: { run, flow, initiator: 'per_sales', trigger: 'gate' } },
    { kind: 'visit-opened', at: opened, event: { run, visit: { id: visit, node: 'nd_past', ...whole } } },
    ...(hours === undefined ? [] : [{ kind: 'visit-closed', at: opened - hours, event: { run, visit, outcome } }]),
    ...(reopened ? [{ kind: 'visit-reopened', at: opened - (hours ?? 0), event: { run, visit } }] : []),
  ];
  await world.within('org_a', async (tx) => {
    for (const { kind, at, event } of events) {
      seq += 1;
      const moment = new Date(tx.now.getTime() - at * hour);
      const told = { ...event, kind, seq, at: moment.toISOString() };
      const row = { seq, kind, at: moment, event: JSON.stringify(told) };
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
    expect.objectContaining({ node: 'nd_any', passed: 0, medianHours: null, waiting: 1, longestHours: 0 }),
    expect.objectContaining({ node: 'nd_start', passed: 1, waiting: 0 }),
  ]);
  const { items } = (await world.as('manager').get<{ items: { id: string }[] }>('/api/tasks?box=todo')).body;
  const approved = await give(world.as('manager'), other, { kind: 'approve', task: items[0]?.id });
  expect(approved.status).toBe(200);
  const [decided] = (await waiting()).nodes;
  const figures = { passed: 1, medianHours: 0, p90Hours: 0, waiting: 0, longestHours: null };
  expect(decided).toEqual({ node: 'nd_any', ...figures, split: { causes: [], againHours: 0 } });
});

test('of a night until the decision the working time is people’s, and the rest is nobody’s, on the canvas as on the deal’s page', async () => {
  const own = await publishedProcess(world.as('admin'), { definition: approvalDefinition('split') });
  const night = await startDeal(world.as('sales'), own, { f_name: 'night' });
  await give(world.as('sales'), night, { kind: 'move', to: 'st_offer' });
  const asked = await latestSeq(night);
  const { items } = (await world.as('manager').get<{ items: { id: string; deal: string }[] }>('/api/tasks?box=todo'))
    .body;
  const task = items.find((each) => each.deal === night)?.id;
  expect((await give(world.as('manager'), night, { kind: 'approve', task })).status).toBe(200);
  const monday = lastMonday();
  await backdate(night, { from: 1, to: asked, at: monday });
  await backdate(night, { from: asked + 1, to: await latestSeq(night), at: monday + 24 * hour });
  const page = await world
    .as('sales')
    .get<{ runs: { nodes: { node: string; title: string; split: Split }[] }[] }>(`/api/deals/${night}/waits`);
  expect(page.status, page.text).toBe(200);
  const [node] = page.body.runs[0]?.nodes ?? [];
  expect(node).toMatchObject({ node: 'nd_any', title: 'Any of them' });
  expect(node?.split.causes.map(({ cause }) => cause).toSorted()).toEqual(['off-hours', 'person']);
  expect(node?.split.causes.reduce((sum, { hours }) => sum + hours, 0)).toBe(24);
  const answer = await world.as('business').get<Waiting>(`/api/processes/${own}/flows/fl_ask/waiting`);
  expect(answer.body.splitDeals).toBe(1);
  expect(answer.body.nodes.find((each) => each.node === 'nd_any')?.split).toEqual(node?.split);
  expect((await world.as('sales', 'org_b').get(`/api/deals/${night}/waits`)).status).toBe(404);
});

type Split = Waiting['nodes'][number]['split'];

/** Nine o'clock in London on a Monday of the last weeks. */
function lastMonday(): number {
  const day = new Date(Date.now() - 14 * 24 * hour);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.setUTCHours(9, 0, 0, 0);
}

async function latestSeq(of: string): Promise<number> {
  const { rows } = await world.services.database.owner.query<{ seq: number }>(
    'select max(seq)::int as seq from app.deal_event where deal_id = $1',
    [of],
  );
  return rows[0]?.seq ?? 0;
}

/** Lets a part of a deal's history have happened at another time. */
async function backdate(of: string, { from, to, at }: { from: number; to: number; at: number }): Promise<void> {
  const instant = new Date(at).toISOString();
  await world.services.database.owner.query(
    `update app.deal_event set at = $4::text::timestamptz, event = jsonb_set(event, '{at}', to_jsonb($4::text))
    where deal_id = $1 and seq between $2 and $3`,
    [of, from, to, instant],
  );
}

test('the middle and the slow tenth are those of visits that were decided in the time asked for', async () => {
  for (const hours of [1, 2, 3, 4, 10]) await past({ run: `r80${hours}`, opened: 48, hours });
  await past({ run: 'r901', opened: 48, hours: 40, outcome: 'cancelled' });
  await past({ run: 'r902', flow: 'fl_else', opened: 48, hours: 40 });
  await past({ run: 'r903', opened: 100 * 24, hours: 24 });
  await past({ run: 'r904', opened: 72 });
  await past({ run: 'r905', opened: 30, hours: 2, reopened: true });
  const node = (await waiting()).nodes.find((one) => one.node === 'nd_past');
  expect(node).toMatchObject({ passed: 5, medianHours: 3, p90Hours: 7.6, waiting: 2, longestHours: 72 });
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
