import { setTimeout as wait } from 'node:timers/promises';
import { defineRoute } from '@dealwright/shared/api';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../src/features/registry.ts';
import { implement } from '../../src/http/implement.ts';
import { startWorld, type World } from '../support/world.ts';

const work = { done: 0 };
const slow = defineRoute({
  id: 'test.slow',
  method: 'POST',
  path: '/api/test/slow',
  summary: 'Takes its time',
  permission: 'signed-in',
  answer: Type.Object({ done: Type.Integer() }),
});
const odd = defineRoute({
  id: 'test.odd',
  method: 'POST',
  path: '/api/test/odd',
  summary: 'Answers what no database holds',
  permission: 'signed-in',
  answer: Type.Object({ text: Type.String() }),
});

let world: World;
beforeAll(async () => {
  const own = [
    implement(slow, async () => {
      await wait(150);
      work.done += 1;
      return { done: work.done };
    }),
    implement(odd, async () => {
      work.done += 1;
      return { text: 'NUL: \u0000' };
    }),
  ];
  world = await startWorld({ routes: [...routes, ...own] });
});
afterAll(() => world.stop());

const ask = (url: string, key: string) => world.as('sales').post(url, undefined, { 'idempotency-key': key });

/** As if the node that took the request had died two minutes ago, before it could answer. */
async function die(key: string): Promise<void> {
  await world.within('org_a', (tx) =>
    tx.db
      .updateTable('kept_answer')
      .set({ status: null, answer: null, created_at: new Date(tx.now.getTime() - 120_000) })
      .where('key', '=', key)
      .execute(),
  );
}

test('of two that ask again after the node died only one does the work', async () => {
  await ask('/api/test/slow', 'k-died');
  await die('k-died');
  work.done = 0;
  const answers = await Promise.all([ask('/api/test/slow', 'k-died'), ask('/api/test/slow', 'k-died')]);
  expect(work.done).toBe(1);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 503]);
  const later = await ask('/api/test/slow', 'k-died');
  expect([later.status, later.text]).toEqual([200, '{"done":1}']);
});

test('work whose answer could not be kept is not done a second time', async () => {
  work.done = 0;
  expect((await ask('/api/test/odd', 'k-odd')).status).toBe(500);
  expect((await ask('/api/test/odd', 'k-odd')).status).toBe(503);
  expect(work.done).toBe(1);
});
