import pg from 'pg';
import { inject } from 'vitest';
import { createLog } from '../../src/config/log.ts';
import { migrate } from '../../src/database/migrate.ts';
import { newId } from '../../src/database/new-id.ts';
import { createPool } from '../../src/database/pools.ts';

const template = 'migrated';
const lock = 4_730_112_046;

/** An empty database of its own. */
export function makeDatabase(): Promise<string> {
  return asAdministrator((client) => create(client, 'template1'));
}

/**
 * A database of its own with this build's schema: a copy of the one that the first caller of a run has migrated, for
 * migrations take much longer than a copy. What they do to an empty database has tests of its own.
 */
export function makeMigratedDatabase(): Promise<string> {
  return asAdministrator(async (client) => {
    await makeTemplate(client);
    return create(client, template);
  });
}

/** Callers of other workers wait until the first one is done: nobody copies half a schema. */
async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [lock]);
  const known = await client.query('select from pg_database where datname = $1', [template]);
  if (known.rowCount === 0) {
    const draft = await create(client, 'template1');
    const owner = createPool({ connectionString: draft, name: 'template', size: 2, log: createLog('silent') });
    await migrate(owner, createLog('silent')).finally(() => owner.end());
    const name = pg.escapeIdentifier(new URL(draft).pathname.slice(1));
    await client.query(`alter database ${name} rename to ${pg.escapeIdentifier(template)}`);
  }
  await client.query('select pg_advisory_unlock($1)', [lock]);
}

async function create(client: pg.Client, from: string): Promise<string> {
  const name = newId('test').toLowerCase();
  await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(from)}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/** Takes a database away, whoever is still connected to it. */
export function dropDatabase(databaseUrl: string): Promise<void> {
  const name = pg.escapeIdentifier(new URL(databaseUrl).pathname.slice(1));
  return asAdministrator(async (client) => {
    await client.query(`drop database ${name} with (force)`);
  });
}

async function asAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    // Ending the connection gives up the lock too.
    await client.end();
  }
}
