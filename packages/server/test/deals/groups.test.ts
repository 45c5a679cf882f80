import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
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
