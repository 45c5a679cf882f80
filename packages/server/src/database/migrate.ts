import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@dealwright/shared';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../config/log.ts';
import { packageFolder } from '../config/places.ts';
import { createRoles } from './roles.ts';

const folder = path.join(packageFolder, 'migrations');
const lock = 4_730_112_001;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface MigrationTools {
  readonly owner: Pool;
  readonly client: PoolClient;
  readonly log: Log;
}

/** Brings the database to this build's schema; nodes that start together wait for each other. Answers how many steps it took. */
export async function migrate(owner: Pool, log: Log): Promise<number> {
  const wanted = await readMigrations();
  const client = await owner.connect();
  try {
    if (await isCurrent(client, wanted)) return 0;
    await client.query('select pg_advisory_lock($1)', [lock]);
    try {
      return await applyMissing({ owner, client, log }, wanted);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    client.release();
  }
}

async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function isCurrent(client: PoolClient, wanted: readonly Migration[]): Promise<boolean> {
  const known = await client.query("select to_regclass('dealwright_migrations.applied') is not null as known");
  if (!known.rows[0]?.known) return false;
  const applied = await appliedChecksums(client);
  return wanted.every(({ name, checksum }) => applied.get(name) === checksum) && applied.size <= wanted.length;
}

async function applyMissing({ owner, client, log }: MigrationTools, wanted: readonly Migration[]): Promise<number> {
  await client.query('create schema if not exists dealwright_migrations');
  await client.query(
    'create table if not exists dealwright_migrations.applied (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
  );
  await createRoles(client);
  await migrateJobQueue(owner);
  const applied = await appliedChecksums(client);
  refuseNewerDatabase(wanted, applied);
  let steps = 0;
  for (const migration of wanted) {
    const before = applied.get(migration.name);
    if (before === migration.checksum) continue;
    if (before !== undefined)
      throw new AppError('database.refused', {
        params: { reason: `migration ${migration.name} was changed after it had run` },
      });
    await apply(client, migration);
    log.info({ migration: migration.name }, 'migrated');
    steps += 1;
  }
  return steps;
}

async function apply(client: PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into dealwright_migrations.applied (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new AppError('database.refused', {
      params: { reason: `migration ${name} failed: ${cause instanceof Error ? cause.message : ''}` },
      cause,
    });
  }
}

/** The queue's own schema comes first: functions of ours write into it. */
async function migrateJobQueue(owner: Pool): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ pgPool: owner, logger: new Logger(() => () => undefined) });
}

async function appliedChecksums(client: PoolClient): Promise<ReadonlyMap<string, string>> {
  const result = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from dealwright_migrations.applied',
  );
  return new Map(result.rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseNewerDatabase(wanted: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const names = new Set(wanted.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new AppError('database.refused', {
      params: { reason: `it was migrated by a newer build (${unknown}); start that build` },
    });
}
