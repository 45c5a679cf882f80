import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Tables } from './tables.ts';

/** The query builder on one connection that the caller holds and gives back himself. */
export function kyselyOn(client: PoolClient): Kysely<Tables> {
  const held = {
    query: client.query.bind(client) as never,
    release: () => undefined,
  };
  const pool = { connect: async () => held, end: async () => undefined, options: {} };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) }).withSchema('app');
}

/** The query builder on a pool; each query takes a connection of its own. */
export function kyselyOnPool(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema('app');
}
