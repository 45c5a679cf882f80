import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TenantTransaction } from '../../src/database/tenant-transaction.ts';
import { fireRound } from '../../src/features/deals/timers/timer-loop.ts';
import { deadlineDefinition, makeLateDeals } from '../support/late-deals.ts';
import { publishedProcess } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Works while rows are held as by another server that has written and not yet committed. */
async function whileHeld<T>(lock: (tx: TenantTransaction) => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = world.within('org_a', async (tx) => {
    await lock(tx);
    held.resolve();
    await letGo.promise;
  });
  await held.promise;
  try {
    return await Promise.race([
      work(),
      wait(patienceMs).then(() => Promise.reject(new Error('it waits for the lock'))),
    ]);
  } finally {
    letGo.resolve();
    await done;
  }
}

const patienceMs = 20_000;

const locked = (deal: string) => (tx: TenantTransaction) =>
  tx.db.selectFrom('deal').select('id').where('id', '=', deal).forUpdate().execute();

/** Deals with a timer that is due, by their ids. */
async function lateDeals(key: string, count: number) {
  const definition = deadlineDefinition(key, {
    within: 'PT1H',
    count: 'natural',
    steps: [{ at: 'PT0S', do: 'remind' }],
  });
  const process = await publishedProcess(world.as('admin'), { definition });
  await makeLateDeals(world, definition, { process, count });
  return world.within('org_a', (tx) =>
    tx.db
      .selectFrom('deal_timer')
      .innerJoin('deal', 'deal.id', 'deal_timer.deal_id')
      .select(['deal_id as deal', 'timer'])
      .where('process', '=', process)
      .orderBy('deal_id')
      .execute(),
  );
}

test('a timer of a deal that somebody is writing waits for the next round, and holds up no other', async () => {
  const [busy] = await lateDeals('busy', 2);
  if (busy === undefined) throw new Error('there are no deals');
  expect(await whileHeld(locked(busy.deal), () => fireRound(world.services))).toBe(1);
  expect(await fireRound(world.services)).toBe(1);
});

test('requests with one key at the same moment do not wait for each other to note its use', async () => {
  const keys = (tx: TenantTransaction) => tx.db.selectFrom('api_key').select('id').forUpdate().execute();
  expect((await whileHeld(keys, () => world.as('sales').get('/api/me'))).status).toBe(200);
});
