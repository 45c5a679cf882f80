import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('an organization whose queries are slow leaves room for the others', async () => {
  await world.as('sales', 'org_b').get('/api/me');
  let ended = 0;
  const slow = Array.from({ length: 40 }, () =>
    world
      .within('org_a', (tx) => sql`select pg_sleep(0.7)`.execute(tx.db))
      .then(() => {
        ended += 1;
      }),
  );
  const answers = await Promise.all(Array.from({ length: 3 }, () => world.as('sales', 'org_b').get('/api/me')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(ended).toBeLessThan(20);
  await Promise.all(slow);
});

test('a thousand questions whether the server is ready ask the database a few times', async () => {
  const { owner } = world.services.database;
  const asked = Promise.all(Array.from({ length: 1_000 }, () => world.as().get('/ready')));
  const waiting: number[] = [];
  const look = setInterval(() => waiting.push(owner.waitingCount), 1);
  const answers = await asked;
  clearInterval(look);
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(Math.max(0, ...waiting)).toBeLessThan(5);
});
