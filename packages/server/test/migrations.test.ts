import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../src/config/log.ts';
import { dumpCatalogue } from '../src/database/catalogue-dump.ts';
import { migrate } from '../src/database/migrate.ts';
import { createPool } from '../src/database/pools.ts';
import { makeDatabase } from './support/databases.ts';

const log = createLog('silent');
const open: pg.Pool[] = [];
const poolOn = (connectionString: string) => {
  const pool = createPool({ connectionString, name: 'test', size: 4, log });
  open.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.end()));
});

test('an empty database becomes what schema.sql says', async () => {
  const pool = poolOn(await makeDatabase());
  expect(await migrate(pool, log)).toBeGreaterThan(0);
  await expect(await dumpCatalogue(pool)).toMatchFileSnapshot('../schema.sql');
});

test('a second start changes nothing', async () => {
  const pool = poolOn(await makeDatabase());
  await migrate(pool, log);
  const before = await dumpCatalogue(pool);
  expect(await migrate(pool, log)).toBe(0);
  expect(await dumpCatalogue(pool)).toBe(before);
});

test('nodes that start together migrate once', async () => {
  const url = await makeDatabase();
  const steps = await Promise.all([1, 2, 3].map(() => migrate(poolOn(url), log)));
  expect(steps.filter((count) => count > 0)).toHaveLength(1);
  expect(steps.filter((count) => count === 0)).toHaveLength(2);
});

test('a migration that was changed after it had run is refused', async () => {
  const pool = poolOn(await makeDatabase());
  await migrate(pool, log);
  await pool.query("update dealwright_migrations.applied set checksum = 'other' where name like '0004%'");
  await expect(migrate(pool, log)).rejects.toMatchObject({
    code: 'database.refused',
    params: { reason: expect.stringContaining('0004') },
  });
});

test('a database of a newer build is refused', async () => {
  const pool = poolOn(await makeDatabase());
  await migrate(pool, log);
  await pool.query("insert into dealwright_migrations.applied (name, checksum) values ('9999-future.sql', 'x')");
  await expect(migrate(pool, log)).rejects.toMatchObject({
    params: { reason: expect.stringContaining('9999-future.sql') },
  });
});

test('visits of deals from before are told apart: those under way, and those that have ended', async () => {
  const client = await poolOn(await makeDatabase()).connect();
  const file = path.join(import.meta.dirname, '../migrations/0043-visits-under-way.sql');
  const visit = (id: string, closedAt: string | null) => ({
    id,
    status: closedAt === null ? 'open' : 'done',
    closedAt,
  });
  const visits = {
    v2: visit('v2', null),
    v10: visit('v10', null),
    v3: visit('v3', '2026-02'),
    v9: visit('v9', '2026-01'),
  };
  await client.query('create temporary table deal as select $1::jsonb as state', [
    { runs: { r1: { id: 'r1', visits }, r2: { id: 'r2', visits: {} } } },
  ]);
  const sql = (await readFile(file, 'utf8')).match(/update app\.deal [^;]*;/)?.[0] ?? '';
  await client.query(sql.replace('app.deal', 'pg_temp.deal'));
  const { rows } = await client.query('select state from pg_temp.deal');
  client.release();
  expect(rows[0].state).toEqual({
    runs: {
      r1: { id: 'r1', open: [visits.v2, visits.v10], past: [visits.v9, visits.v3] },
      r2: { id: 'r2', open: [], past: [] },
    },
  });
});
