import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { serial } from '../support/number-races.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let process: string;

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('grouped') });
});
afterAll(() => world.stop());

function deals(count: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, place) => startDeal(world.as('sales'), process, { f_name: `deal ${place}` })),
  );
}

/** In how many transactions commands were committed. */
async function commits(ids: readonly string[]): Promise<number> {
  const found = await world.within('org_a', (tx) =>
    sql<{ commits: number }>`select count(distinct xmin::text)::int as commits from app.command
      where tenant_id = ${tx.tenant} and id = any(${[...ids]}::text[])`.execute(tx.db),
  );
  return found.rows[0]?.commits ?? 0;
}

test('commands to different deals that wait at the same time are committed together', async () => {
  const ids = (await deals(40)).map((deal, place) => ({ deal, id: `together-${place}` }));
  const answers = await Promise.all(
    ids.map(({ deal, id }) => give(world.as('sales'), deal, { id, kind: 'comment', text: id })),
  );
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
  expect(await commits(ids.map(({ id }) => id))).toBeLessThan(20);
});

test('a refusal concerns only who gave that command', async () => {
  const some = await deals(12);
  const answers = await Promise.all(
    some.map((deal, place) =>
      place % 3 === 0
        ? give(world.as('sales'), deal, { kind: 'move', to: 'st_nowhere' })
        : give(world.as('sales'), deal, { kind: 'comment', text: `note ${place}` }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(some.map((_, place) => (place % 3 === 0 ? 422 : 200)));
  const stranger = await give(world.as('sales', 'org_b'), some[0] ?? '', { kind: 'comment', text: 'from elsewhere' });
  expect(stranger.status).toBe(404);
});

test('a command that fails for the whole group is carried out or refused alone', async () => {
  const some = await deals(14);
  const id = 'one-id-for-two-deals';
  const answers = await Promise.all(
    some.map((deal, place) => {
      const own = place < 2 ? { id } : {};
      return give(world.as('sales'), deal, { ...own, kind: 'comment', text: `word ${place}` });
    }),
  );
  const [first, second, ...others] = answers;
  expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
  const refused = first?.status === 200 ? second : first;
  expect([first, second].filter((answer) => answer?.status === 200)).toHaveLength(1);
  expect(['request.idempotency-mismatch', 'deal.conflict']).toContain(refused?.body.code);
  const stories = await Promise.all(
    some.map((deal) =>
      world.as('sales').get<{ items: { code: string; comment: string | null }[] }>(`/api/deals/${deal}/timeline`),
    ),
  );
  const words = stories.map(({ body }) => body.items.filter(({ code }) => code === 'commented').length);
  expect(words).toEqual(some.map((_, place) => (place < 2 && answers[place]?.status !== 200 ? 0 : 1)));
});

test('commands that come to one deal at once are carried out one after the other', async () => {
  const [deal = ''] = await deals(1);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, place) => give(world.as('sales'), deal, { kind: 'comment', text: `nr ${place}` })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const revisions = answers.map(({ body }) => body.revision).sort((a, b) => a - b);
  expect(revisions).toEqual(revisions.map((_, place) => (revisions[0] ?? 0) + place));
});

interface Started {
  readonly deal: { readonly id: string; readonly number: string };
}

function start(command: string, values: Record<string, unknown>, person: 'sales' | 'manager' = 'sales') {
  return world.as(person).post<Started>(`/api/processes/${process}/deals`, { command, form: 'frm_start', values });
}

test('deals that begin at the same time are committed together, and their numbers follow each other', async () => {
  const [first = ''] = await deals(1);
  const before = (await world.as('sales').get<{ number: string }>(`/api/deals/${first}`)).body;
  const commands = Array.from({ length: 40 }, (_, place) => `begin-${place}`);
  const answers = await Promise.all(commands.map((command) => start(command, { f_name: command })));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(await commits(commands)).toBeLessThan(20);
  const numbers = answers.map(({ body }) => serial(body.deal.number)).sort((a, b) => a - b);
  const begin = numbers[0] ?? 0;
  expect(numbers).toEqual(numbers.map((_, place) => begin + place));
  expect(begin).toBeGreaterThan(before.number === undefined ? 0 : serial(before.number));
  const again = await Promise.all(commands.map((command) => start(command, { f_name: command })));
  expect(again.map(({ body }) => body.deal.id)).toEqual(answers.map(({ body }) => body.deal.id));
});

test('a start that is refused concerns only who asked, and takes no number', async () => {
  const answers = await Promise.all(
    Array.from({ length: 15 }, (_, place) => start(`mixed-${place}`, place % 3 === 0 ? {} : { f_name: 'Right' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map((_, place) => (place % 3 === 0 ? 422 : 200)));
  const numbers = answers.flatMap(({ status, body }) => (status === 200 ? [serial(body.deal.number)] : []));
  const next = await start('mixed-next', { f_name: 'Next' });
  expect(serial(next.body.deal.number)).toBe(Math.max(...numbers) + 1);
  expect(Math.max(...numbers) - Math.min(...numbers)).toBe(numbers.length - 1);
});

test('the same start sent twice at once begins one deal; the same id for another one is refused', async () => {
  const answers = await Promise.all([
    start('twice', { f_name: 'One' }),
    start('twice', { f_name: 'One' }),
    start('twice', { f_name: 'Another' }),
    start('beside', { f_name: 'Beside' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 422, 200]);
  expect(answers[1]?.body.deal.id).toBe(answers[0]?.body.deal.id);
});

/** Waits until statements about the series of numbers wait for somebody else. */
async function untilHeldUp(): Promise<void> {
  const waiting = `select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%app.deal_series%'`;
  while ((await world.services.database.owner.query(waiting)).rowCount === 0) await wait(5);
}

test('where another process takes the numbers that were expected, starts get the next ones, and none is missing', async () => {
  await start('before-lost', { f_name: 'Before' });
  const other = await world.services.database.owner.connect();
  await other.query('begin');
  const { rows } = await other.query<{ last: number }>(
    "update app.deal_series set last_number = last_number + 3 where tenant_id = 'org_a' returning last_number as last",
  );
  const answers = Array.from({ length: 50 }, (_, place) => start(`lost-${place}`, { f_name: `Lost ${place}` }));
  await untilHeldUp();
  await other.query('commit');
  other.release();
  const numbers = (await Promise.all(answers)).map(({ body }) => serial(body.deal.number)).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, place) => (rows[0]?.last ?? 0) + 1 + place));
  const after = await Promise.all(
    Array.from({ length: 20 }, (_, place) => start(`found-${place}`, { f_name: 'Found' })),
  );
  expect(Math.max(...after.map(({ body }) => serial(body.deal.number)))).toBe(Math.max(...numbers) + 20);
});
