import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { workOf } from '../../src/features/deals/work-of-person.ts';
import { jobs } from '../../src/features/registry.ts';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { publishedProcess } from '../support/lead-process.ts';
import { clientOf, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.within('org_a', (tx) =>
    tx.db.updateTable('person').set({ active: true }).where('id', '<>', 'per_nobody').execute(),
  );
  world.services.identity.forgetCallers();
});

const desk = () => deskOf(world, () => process);

interface Left {
  readonly code: string;
  readonly facts: { readonly reason: string };
  readonly successor: string;
  readonly tasks: number;
}
const leave = (by: TestPerson, person: string, successor: unknown) =>
  world.as(by).post<Left>(`/api/people/${person}/leave`, { successor });
const toSuperior = { rule: 'superior' };
const to = (person: string) => ({ rule: 'person', person });

const seatsOf = async (deal: string) =>
  (await desk().run('sales', deal)).visits.flatMap(({ seats }) =>
    seats.map(({ person, status }) => `${person} ${status}`),
  );

test('only administrators do that, and only in their own organization', async () => {
  for (const person of ['manager', 'ops', 'business', 'sales'] as const) {
    expect((await leave(person, 'per_sales2', toSuperior)).status, person).toBe(403);
  }
  await world.within('org_a', (tx) =>
    tx.db
      .insertInto('person')
      .values({
        tenant_id: 'org_a',
        id: 'per_nobody',
        user_id: null,
        name: 'N',
        email: 'n@a.example.com',
        superior_id: null,
        region_id: 'north',
        team_id: 'team_n',
      })
      .execute(),
  );
  const theirs = await world.as('admin', 'org_b').post('/api/people/per_nobody/leave', { successor: to('per_admin') });
  expect(theirs.status).toBe(404);
  expect((await clientOf(world.app, {}).post('/api/people/per_sales2/leave', { successor: toSuperior })).status).toBe(
    401,
  );
});

test('a leaver cannot come in any more, and his seats, waiting ones too, go one by one to whoever was named', async () => {
  const session = await world.signedIn('finance');
  expect((await session.get('/api/me')).status).toBe(200);
  const at = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const proxy = { proxy: 'per_developer', from: at(-1), until: at(5) };
  expect((await world.as('manager').post('/api/proxies', proxy)).status).toBe(200);
  const [one, turns] = [await desk().running('fl_one'), await desk().running('fl_turns')];
  const answer = await leave('admin', 'per_manager', to('per_business'));
  expect([answer.status, answer.body.successor], answer.text).toEqual([200, 'per_business']);
  const second = await leave('admin', 'per_finance', to('per_developer'));
  expect(second.body.tasks).toBe(2);
  expect((await world.as('finance').get('/api/me')).status).toBe(401);
  expect((await session.get('/api/me')).status).toBe(401);
  await world.runJobs();
  expect(await seatsOf(one)).toEqual(['per_developer open']);
  expect(await seatsOf(turns)).toEqual(['per_developer open', 'per_business waiting', 'per_ops waiting']);
  const sessions = await world.services.database.owner.query('select from identity.session');
  expect(sessions.rowCount).toBe(0);
  const people = await world.within('org_a', (tx) =>
    tx.db.selectFrom('api_key').select('person_id').where('person_id', 'in', ['per_finance', 'per_manager']).execute(),
  );
  expect(people).toEqual([]);
  expect((await world.as('admin').get<{ items: unknown[] }>('/api/proxies?person=all')).body.items).toEqual([]);
  const trail = await world
    .as('admin')
    .get<{ items: { action: string; facts: unknown }[] }>('/api/audit?subject=per_finance');
  expect(trail.body.items.map(({ action }) => action)).toEqual(['person.handed-over', 'person.left', 'person.added']);
  expect(trail.body.items[0]?.facts).toEqual({
    successor: 'per_developer',
    seats: 2,
    requests: 0,
    advice: 0,
    deals: 0,
    left: [],
  });
  expect((await desk().box('developer', 'todo', one))[0]?.status).toBe('open');
  const handed = (await desk().timeline('sales', one)).find(({ code }) => code === 'seat-transferred');
  expect(handed).toMatchObject({ comment: null, because: { code: 'person-left', params: { person: 'Finance A' } } });
  const told = (await desk().messages('developer')).find(({ deal: about }) => about === one);
  expect(told?.message.code).toBe('task-transferred');
});

test('his deals get another owner, requests that came back to him another speaker, and advice is asked of another', async () => {
  const deal = await desk().running('fl_business', 'sales2');
  await desk().decides('business', deal, { kind: 'consult', people: ['per_sales2'], comment: 'why?' });
  const back = await desk().running('fl_business', 'sales2');
  await desk().decides('business', back, { kind: 'return', to: 'start', comment: 'which year?' });
  const answer = await leave('admin', 'per_sales2', to('per_sales'));
  expect(answer.body).toMatchObject({ successor: 'per_sales', tasks: 2, deals: 2 });
  await world.runJobs();
  const [task] = await desk().box('sales', 'todo', back);
  expect(task).toMatchObject({ kind: 'resubmit', initiator: 'per_sales' });
  expect((await desk().box('sales', 'todo', deal)).map(({ kind }) => kind)).toEqual(['advice']);
  const owners = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal').select('owner_id').where('id', 'in', [deal, back]).execute(),
  );
  expect(owners.map(({ owner_id }) => owner_id)).toEqual(['per_sales', 'per_sales']);
  await desk().done('sales', back, { kind: 'resubmit', run: (await desk().run('sales', back)).id });
  const trail = await world.as('admin').get<{ items: { facts: unknown }[] }>('/api/audit?subject=per_sales2');
  expect(trail.body.items[0]?.facts).toMatchObject({ requests: 1, advice: 1, deals: 2, left: [] });
});

test('a job that dies on its way goes on where it stopped, and a second run changes nothing', async () => {
  const deals = [await desk().running('fl_turns'), await desk().running('fl_turns'), await desk().running('fl_turns')];
  const pending = await world.within('org_a', (tx) => workOf(tx, 'per_ops'));
  const answer = await leave('admin', 'per_ops', toSuperior);
  expect(answer.body).toMatchObject({ successor: 'per_admin', tasks: pending.length });
  const job = jobs.find(({ task }) => task === 'person.left') ?? expect.fail();
  let transactions = 0;
  const run = (most: number) =>
    job.handle({
      payload: { leave: 'leave_test', person: 'per_ops', user: null, successor: 'per_business', by: 'per_admin' },
      tenant: 'org_a',
      actor: { kind: 'system', reason: 'person.left' },
      key: 'k',
      services: world.services,
      transact: (work: never) => {
        transactions += 1;
        if (transactions > most) throw new Error('the process dies here');
        return world.within('org_a', work);
      },
    } as never);
  // One look, then two transactions a seat; it dies in the middle of the second of the three.
  await expect(run(1 + 2 * (pending.length - 3) + 3)).rejects.toThrow('dies');
  const moved = async () => (await Promise.all(deals.map(seatsOf))).map((seats) => seats[2]);
  expect((await moved()).filter((seat) => seat === 'per_business waiting')).toHaveLength(1);
  transactions = 0;
  await run(100);
  expect(await moved()).toEqual(Array(3).fill('per_business waiting'));
  const before = await Promise.all(deals.map(async (deal) => (await desk().timeline('sales', deal)).length));
  await run(100);
  await world.runJobs();
  expect(await Promise.all(deals.map(async (deal) => (await desk().timeline('sales', deal)).length))).toEqual(before);
});

test('what would become of his seats is shown before, and is what becomes of them', async () => {
  const [one, all] = [await desk().running('fl_one'), await desk().running('fl_all')];
  interface Preview {
    readonly successor: string;
    readonly seats: { readonly deal: string; readonly becomes: string; readonly to: string | null }[];
  }
  const preview = (by: TestPerson, person: string, successor: unknown) =>
    world.as(by).post<Preview>(`/api/people/${person}/leave/preview`, { successor });
  const before = await seatsOf(one);
  const shown = await preview('admin', 'per_finance', to('per_manager'));
  expect(shown.status, shown.text).toBe(200);
  const ends = (deal: string) => shown.body.seats.filter((seat) => seat.deal === deal);
  expect(ends(one)).toMatchObject([{ becomes: 'handed-over', to: 'per_manager' }]);
  // The manager sits there already, so an administrator takes over.
  expect(ends(all)).toMatchObject([{ becomes: 'handed-over', to: 'per_admin' }]);
  expect(await seatsOf(one)).toEqual(before);
  expect((await preview('sales', 'per_finance', toSuperior)).status).toBe(403);
  expect((await preview('admin', 'per_finance', to('per_finance'))).status).toBe(422);
  await leave('admin', 'per_finance', to('per_manager'));
  await world.runJobs();
  expect(await seatsOf(one)).toEqual(['per_manager open']);
  expect(await seatsOf(all)).toEqual(['per_admin open', 'per_manager open']);
});

test('where the successor sits already the seat goes to an administrator; where he may not, it leaves the vote', async () => {
  const deal = await desk().running('fl_all');
  await leave('admin', 'per_finance', to('per_manager'));
  await world.runJobs();
  expect(await seatsOf(deal)).toEqual(['per_admin open', 'per_manager open']);
});

test('a seat that nobody may take stays on record, and the administrators find a word in their inbox, once', async () => {
  const deal = await desk().running('fl_business', 'admin');
  await leave('admin', 'per_business', toSuperior);
  await world.runJobs();
  const job = jobs.find(({ task }) => task === 'person.left') ?? expect.fail();
  const rows = await world.services.database.owner.query<{ payload: { job: unknown } }>(
    "select payload from graphile_worker._private_jobs where payload::jsonb #>> '{job,person}' = 'per_business'",
  );
  expect(rows.rows).toHaveLength(1);
  const again = {
    payload: rows.rows[0]?.payload.job,
    services: world.services,
    transact: (work: never) => world.within('org_a', work),
  };
  await job.handle(again as never);
  const trail = await world.as('admin').get<{ items: { facts: unknown }[] }>('/api/audit?subject=per_business');
  expect(trail.body.items[0]?.facts).toMatchObject({ seats: 0, left: [expect.stringContaining(deal)] });
  const told = await desk().box('admin', 'notified', deal);
  expect(told.map(({ because }) => because)).toMatchObject([{ code: 'left-over-seat', params: { of: 'Business A' } }]);
  const line = (await desk().timeline('admin', deal)).find(({ code }) => code === 'people-informed');
  expect(line).toMatchObject({ comment: null, because: { code: 'left-over-seat', params: { of: 'Business A' } } });
});

test('the superior takes over; above the top an administrator; nobody is his own successor', async () => {
  expect((await leave('admin', 'per_developer', toSuperior)).body.successor).toBe('per_ops');
  expect((await leave('admin', 'per_sales2', to('per_sales2'))).body.facts.reason).toBe('successor-self');
  expect((await leave('admin', 'per_sales2', to('per_developer'))).body.facts.reason).toBe('person-inactive');
  expect((await leave('admin', 'per_developer', toSuperior)).body.facts.reason).toBe('left-already');
  expect((await leave('admin', 'per_admin', to('per_manager'))).body.facts.reason).toBe('last-administrator');
});
