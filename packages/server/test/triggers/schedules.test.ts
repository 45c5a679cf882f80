import type { Trigger } from '@dealwright/shared';
import type { listSchedules, RouteAnswer } from '@dealwright/shared/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goThrough } from '../../src/features/schedules/go-through.ts';
import { scheduleRound } from '../../src/features/schedules/schedule-loop.ts';
import { publishedProcess, startDeal } from '../support/lead-process.ts';
import { triggeredDefinition } from '../support/shop-process.ts';
import { startWorld, type World } from '../support/world.ts';

type Schedule = RouteAnswer<typeof listSchedules>['items'][number];

let world: World;
let process = '';
const dealsOfDay = 250;

const daily = { every: 'day', time: '00:00' } as const;
const large = { op: 'startsWith', args: [{ field: 'f_name' }, { const: { text: 'Large' } }] } as const;
const triggers: Readonly<Record<string, Trigger>> = {
  fl_large: { on: 'schedule', schedule: { begins: 'flow', ...daily, stages: ['st_new'], when: large } },
  fl_month: {
    on: 'schedule',
    form: 'frm_start',
    schedule: { begins: 'deal', ...daily, values: [{ field: 'f_name', value: { const: { text: 'Monthly review' } } }] },
  },
};

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: triggeredDefinition('watch', triggers) });
  await scheduleRound(world.services);
});
afterAll(() => world.stop());

const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await world.services.database.owner.query<Row & object>(text, [...values])).rows;

async function schedules(): Promise<readonly Schedule[]> {
  const answer = await world.as('ops').get<{ items: readonly Schedule[] }>(`/api/processes/${process}/schedules`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body.items;
}

async function scheduleOf(flow: string, region = 'north'): Promise<Schedule> {
  const found = (await schedules()).find((one) => one.flow === flow && one.region === region);
  if (found === undefined) throw new Error(`no schedule of ${flow}`);
  return found;
}

/** As if nobody had looked for so many days: every deal had begun long before. */
async function lookAway(flow: string, days: number): Promise<void> {
  await sql("update app.deal set started_at = now() - interval '60 days'");
  await sql(
    `update app.schedule set seen_until = now() - make_interval(days => $2), next_at = now(), try_at = now()
     where flow = $1 and active`,
    [flow, days],
  );
}

/** The occurrence for which a job was made last. */
async function newestJob(): Promise<{ readonly schedule: string; readonly at: string }> {
  const [job] = await sql<{ payload: { job: { schedule: string; at: string } } }>(
    'select payload from graphile_worker._private_jobs order by id desc limit 1',
  );
  return job?.payload.job ?? { schedule: '', at: '' };
}

const started = async (flow: string) =>
  (
    await sql<{ deal_id: string }>(
      "select deal_id from app.deal_event where event ->> 'kind' = 'run-started' and event ->> 'flow' = $1",
      [flow],
    )
  ).map(({ deal_id }) => deal_id);

test('what is published is planned for each region by its own clock: flows in deals are on, new deals are off until somebody turns them on', async () => {
  const items = await schedules();
  expect(items.map(({ flow, region, active }) => `${flow} ${region} ${active}`)).toEqual([
    'fl_large north true',
    'fl_large south true',
    'fl_month north false',
    'fl_month south false',
  ]);
  const hourIn = (region: string, timeZone: string) => {
    const at = items.find((one) => one.flow === 'fl_large' && one.region === region)?.next ?? '';
    return new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(
      new Date(at),
    );
  };
  expect(hourIn('north', 'Europe/Berlin')).toMatch(/^(24|00):00$/);
  expect(hourIn('south', 'Asia/Shanghai')).toMatch(/^(24|00):00$/);
});

test('whoever may not release sees schedules but changes none, and another organization sees none', async () => {
  const { schedule } = await scheduleOf('fl_large');
  expect((await world.as('sales').put(`/api/schedules/${schedule}`, { active: false })).status).toBe(403);
  expect((await world.as('ops', 'org_b').put(`/api/schedules/${schedule}`, { active: false })).status).toBe(404);
  expect((await world.as('ops', 'org_b').post(`/api/schedules/${schedule}/occurrences`)).status).toBe(404);
});

test('ten occurrences that were missed are one; it begins the flow once in each deal that is meant, in batches, however many look', async () => {
  const sales = world.as('sales');
  const meant: string[] = [];
  for (let place = 0; place < dealsOfDay; place += 10) {
    const batch = Array.from({ length: 10 }, (_, step) =>
      startDeal(sales, process, { f_name: `${step < 8 ? 'Large' : 'Small'} ${place + step}` }),
    );
    meant.push(...(await Promise.all(batch)).slice(0, 8));
  }
  const [ended = '', ...others] = meant;
  await sql("update app.deal set status = 'lost' where id = $1", [ended]);
  const ahead = await world.as('ops').get(`/api/schedules/${(await scheduleOf('fl_large')).schedule}/meant`);
  expect(ahead.body).toEqual({ deals: others.length, looked: dealsOfDay - 1, all: true });
  await lookAway('fl_large', 10);
  await Promise.all([1, 2, 3].map(() => scheduleRound(world.services)));
  expect(await sql('select from app.schedule_occurrence')).toHaveLength(2);
  await world.runJobs();
  expect((await started('fl_large')).toSorted()).toEqual(others.toSorted());
  const { last, next } = await scheduleOf('fl_large');
  expect(last).toMatchObject({ done: true, by: null, started: others.length, number: null });
  expect(last?.refused).toEqual([
    { code: 'schedule-not-meant', count: dealsOfDay / 5, reason: 'did not meet the conditions' },
  ]);
  expect(Date.parse(next ?? '')).toBeGreaterThan(Date.now());
  const [run] = (await sales.get<{ runs: { startedBy: { name: string } }[] }>(`/api/deals/${others[0]}`)).body.runs;
  expect(run?.startedBy.name).toBe('Schedule “Look at it”');
  const inbox = await sales.get<{ items: { startedBy: { name: string } }[] }>('/api/tasks');
  expect(inbox.body.items[0]?.startedBy.name).toBe('Schedule “Look at it”');
});

test('what was started is not started again for the same time; by hand it is, and a flow that still runs in a deal is refused', async () => {
  const before = await scheduleOf('fl_large');
  const meant = await world.as('ops').get(`/api/schedules/${before.schedule}/meant`);
  expect(meant.body).toEqual({ deals: 0, looked: dealsOfDay - 1, all: true });
  expect((await world.as('sales').get(`/api/schedules/${before.schedule}/meant`)).status).toBe(403);
  await lookAway('fl_large', 1);
  await scheduleRound(world.services);
  expect((await scheduleOf('fl_large')).last).toEqual(before.last);
  await world.as('ops').post(`/api/schedules/${before.schedule}/occurrences`);
  await world.runJobs();
  const { last, schedule } = await scheduleOf('fl_large');
  expect(last).toMatchObject({ done: true, started: 0, by: 'Ops A' });
  expect(last?.refused[0]).toMatchObject({ code: 'flow-running', reason: 'the flow was already running' });
  const told = await world
    .as('ops')
    .get<{ items: readonly { started: number }[] }>(`/api/schedules/${schedule}/occurrences`);
  expect(told.body.items.map((one) => one.started)).toEqual([0, expect.any(Number)]);
});

test('a process that dies in the middle of the deals leaves the rest to the next one, and no deal is gone through twice', async () => {
  const [running] = await sql<{ count: number }>("select count(*)::int as count from app.task where status = 'open'");
  const { schedule } = await scheduleOf('fl_large');
  await world.as('ops').post(`/api/schedules/${schedule}/occurrences`);
  // The first batch is written and its job is still there, as after a death between the commit and the word that the job is done.
  const key = await newestJob();
  const { log } = world.services;
  expect(await world.within('org_a', (tx) => goThrough(tx, key, log))).toBe(true);
  await Promise.all([1, 2, 3, 4].map(() => world.within('org_a', (tx) => goThrough(tx, key, log))));
  await world.runJobs();
  const { last } = await scheduleOf('fl_large');
  const seen = (last?.started ?? 0) + (last?.refused ?? []).reduce((sum, { count }) => sum + count, 0);
  expect(last).toMatchObject({ done: true, by: 'Ops A' });
  expect(seen).toBe(dealsOfDay - 1);
  expect(await sql("select from app.task where status = 'open'")).toHaveLength(running?.count ?? 0);
});

test('a fault in one deal is counted, told to the log with its cause, and holds up no other deal', async () => {
  const { schedule } = await scheduleOf('fl_large');
  const [deal] = await sql<{ id: string; state: object }>(
    "select id, state from app.deal where status = 'open' order by id limit 1",
  );
  await sql(`update app.deal set state = state::jsonb || '{"runs": null}' where id = $1`, [deal?.id]);
  await world.as('ops').post(`/api/schedules/${schedule}/occurrences`);
  const key = await newestJob();
  const told: unknown[] = [];
  const log = { error: (facts: unknown) => void told.push(facts) } as typeof world.services.log;
  await world.within('org_a', (tx) => goThrough(tx, key, log));
  await world.runJobs();
  await sql('update app.deal set state = $2 where id = $1', [deal?.id, JSON.stringify(deal?.state)]);
  expect(told).toMatchObject([{ deal: deal?.id, err: expect.any(TypeError) }]);
  const { last } = await scheduleOf('fl_large');
  expect(last).toMatchObject({ done: true });
  expect(last?.refused).toContainEqual({
    code: 'failed',
    count: 1,
    reason: 'a fault of the program; the log says more',
  });
});

test('an organization whose schedules cannot be planned holds up no other', async () => {
  await sql("alter table app.schedule add constraint broken check (tenant_id <> 'org_a') not valid");
  await sql("insert into app.schedule_change (tenant_id) values ('org_a'), ('org_b')");
  await scheduleRound(world.services);
  expect(await sql('select distinct tenant_id from app.schedule_change')).toEqual([{ tenant_id: 'org_a' }]);
  // It is put off, and says so to who can see to it.
  await scheduleRound(world.services);
  const failing = async () =>
    (await world.as('admin').get<{ schedules: readonly object[] }>('/api/incidents')).body.schedules;
  expect(await failing()).toMatchObject([{ schedule: null, tries: 1 }]);
  await sql('alter table app.schedule drop constraint broken');
  await scheduleRound(world.services);
  expect(await sql('select distinct tenant_id from app.schedule_change')).toEqual([{ tenant_id: 'org_a' }]);
  expect((await world.as('ops').post('/api/incidents/schedules/retry')).status).toBe(403);
  expect((await world.as('admin').post('/api/incidents/schedules/retry')).status).toBe(200);
  await scheduleRound(world.services);
  expect(await sql('select from app.schedule_change')).toEqual([]);
  expect(await failing()).toEqual([]);
  expect((await world.as('admin').post('/api/incidents/schedules/retry')).status).toBe(404);
});

test('a schedule that fails when it is due is named among the incidents until it succeeds', async () => {
  await lookAway('fl_large', 1);
  await sql('alter table app.schedule_occurrence add constraint broken check (false) not valid');
  await scheduleRound(world.services);
  await sql('alter table app.schedule_occurrence drop constraint broken');
  const { body } = await world.as('admin').get<{ schedules: readonly object[] }>('/api/incidents');
  expect(body.schedules).toHaveLength(2);
  expect(body.schedules[0]).toMatchObject({ schedule: { flowTitle: 'Look at it' }, tries: 1 });
  await sql('update app.schedule set try_at = now() where tries > 0');
  await scheduleRound(world.services);
  await world.runJobs();
  expect((await world.as('admin').get<{ schedules: readonly object[] }>('/api/incidents')).body.schedules).toEqual([]);
});

test('a deal begins once, however many look, in the region that is turned on; pausing ends that and makes up for nothing', async () => {
  const north = await scheduleOf('fl_month');
  expect((await world.as('ops').put(`/api/schedules/${north.schedule}`, { active: true })).status).toBe(200);
  await lookAway('fl_month', 3);
  await Promise.all([1, 2, 3].map(() => scheduleRound(world.services)));
  const deals = await sql<{ id: string; number: string; region_id: string; state: { begunBy: string } }>(
    "select id, number, region_id, state from app.deal where title = 'Monthly review'",
  );
  expect(deals).toMatchObject([{ region_id: 'north', state: { begunBy: 'schedule' } }]);
  expect((await scheduleOf('fl_month')).last).toMatchObject({ done: true, started: 1, number: deals[0]?.number });
  const page = await world.as('admin').get<{ startedBy: { name: string } }>(`/api/deals/${deals[0]?.id}`);
  expect(page.body.startedBy.name).toMatch(/^Schedule “.+”$/);
  await world.as('ops').put(`/api/schedules/${north.schedule}`, { active: false });
  await sql("update app.schedule set seen_until = now() - interval '3 days' where id = $1", [north.schedule]);
  await world.as('ops').put(`/api/schedules/${north.schedule}`, { active: true });
  await scheduleRound(world.services);
  expect(await sql("select from app.deal where title = 'Monthly review'")).toHaveLength(1);
});

test('a start that is refused is counted, changes nothing and leaves no gap in the numbers', async () => {
  const bad = {
    ...triggers.fl_month,
    schedule: { begins: 'deal', ...daily, values: [{ field: 'f_name', value: { const: { empty: true } } }] },
  } as Trigger;
  const key = await publishedProcess(world.as('admin'), { definition: triggeredDefinition('empty', { fl_none: bad }) });
  await scheduleRound(world.services);
  const { body } = await world.as('ops').get<{ items: readonly Schedule[] }>(`/api/processes/${key}/schedules`);
  const series = await sql('select * from app.deal_series');
  const run = await world.as('ops').post(`/api/schedules/${body.items[0]?.schedule}/occurrences`);
  expect(run.status, run.text).toBe(200);
  const after = await world.as('ops').get<{ items: readonly Schedule[] }>(`/api/processes/${key}/schedules`);
  expect(after.body.items[0]?.last).toMatchObject({ started: 0, refused: [{ code: 'values-refused', count: 1 }] });
  expect(await sql('select * from app.deal_series')).toEqual(series);
});

test('deals follow the schedule of their own version, new deals that of the version released in the region', async () => {
  const admin = world.as('admin');
  const { body: draft } = await admin.get<{ revision: number }>(`/api/processes/${process}/draft`);
  const weekly = { begins: 'flow', every: 'week', weekdays: ['mon'], time: '00:00' } as const;
  const { fl_large: _old, ...rest } = triggers;
  const definition = triggeredDefinition('watch', { ...rest, fl_large: { on: 'schedule', schedule: weekly } });
  const saved = await admin.put<{ revision: number }>(`/api/processes/${process}/draft`, {
    revision: draft.revision,
    definition,
  });
  expect(saved.status, saved.text).toBe(200);
  const version = await admin.post(`/api/processes/${process}/versions`, {
    revision: saved.body.revision,
    note: 'two',
  });
  expect(version.status, version.text).toBe(200);
  await scheduleRound(world.services);
  expect((await scheduleOf('fl_large')).versions).toEqual([1]);
  const release = async (revision: number, wish: Readonly<Record<string, unknown>>) => {
    const answer = await admin.post(`/api/processes/${process}/release`, { revision, note: 'x', ...wish });
    expect(answer.status, answer.text).toBe(200);
    await scheduleRound(world.services);
  };
  await release(1, { do: 'gray', version: 2, targeting: { regions: ['north'], percent: 100 } });
  expect((await scheduleOf('fl_month')).versions).toEqual([2]);
  expect((await scheduleOf('fl_month', 'south')).versions).toEqual([1]);
  await release(2, { do: 'promote' });
  expect((await scheduleOf('fl_large')).versions).toEqual([2, 1]);
  expect((await scheduleOf('fl_large', 'south')).versions).toEqual([2]);
  expect((await scheduleOf('fl_month')).versions).toEqual([2]);
  const south = (await scheduleOf('fl_large', 'south')).next ?? '';
  const day = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', weekday: 'short' }).format(new Date(south));
  expect(day).toBe('Mon');
});

test('a version that did not count when something fell due has missed nothing', async () => {
  const { schedule } = await scheduleOf('fl_month');
  const begun = () => sql('select from app.schedule_occurrence where schedule_id = $1', [schedule]);
  await sql('delete from app.schedule_occurrence where schedule_id = $1', [schedule]);
  await lookAway('fl_month', 3);
  await sql("update app.schedule set planned = '{}' where id = $1", [schedule]);
  await scheduleRound(world.services);
  expect(await begun()).toHaveLength(0);
  await lookAway('fl_month', 3);
  await scheduleRound(world.services);
  expect(await begun()).toHaveLength(1);
});
