import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TenantTransaction } from '../src/database/tenant-transaction.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const rename = (name: string) => ({
  name: `rename-${name}`,
  text: `update app.team set name = '${name}' where tenant_id = $1`,
});
const fails = { name: 'fails', text: "do $$ begin raise exception 'no' using errcode = 'DW001'; end $$" };
const names = () =>
  world.within('org_a', async (tx) =>
    (await tx.db.selectFrom('team').select('name').distinct().execute()).map(({ name }) => name),
  );

const laterOnes: readonly [string, (tx: TenantTransaction) => Promise<unknown>][] = [
  ['a prepared statement', (tx) => tx.run(rename('Later'), [tx.tenant])],
  ['another last statement', (tx) => tx.runLast(rename('Later'), [tx.tenant])],
  ['a built statement', async (tx) => tx.db.updateTable('team').set({ name: 'Later' }).execute()],
  ['an entry of the audit trail', async (tx) => tx.audit('a', 'b', {})],
];

test.each(laterOnes)('%s after the last statement is refused, and what was committed stands', async (_, later) => {
  const after = world.within('org_a', async (tx) => {
    await tx.runLast(rename('Last'), [tx.tenant]);
    await later(tx);
  });
  await expect(after).rejects.toMatchObject({ code: 'server.failed' });
  expect(await names()).toEqual(['Last']);
});

test.each(laterOnes)('%s after a last statement that was refused and caught is refused as well', async (_, later) => {
  const before = await names();
  const after = world.within('org_a', async (tx) => {
    await sql`update app.team set name = 'Undone'`.execute(tx.db);
    await tx.runLast(fails, []).catch(() => undefined);
    await later(tx);
  });
  await expect(after).rejects.toMatchObject({ code: 'server.failed' });
  expect(await names()).toEqual(before);
});

test('nothing is sent after a last statement that was refused and caught', async () => {
  const before = await names();
  await world.within('org_a', async (tx) => {
    await sql`update app.team set name = 'Undone'`.execute(tx.db);
    await expect(tx.runLast(fails, [])).rejects.toMatchObject({ code: 'DW001' });
  });
  expect(await names()).toEqual(before);
});
