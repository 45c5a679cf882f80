import pg from 'pg';
import type { Log } from '../config/log.ts';

const int8 = 20;

/** bigint columns hold counts and revisions below 2^53, so they are read as numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 && format !== 'binary'
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/** What one pool is for. */
export interface PoolPurpose {
  readonly connectionString: string;
  readonly name: string;
  readonly size: number;
  readonly log: Log;
  /** Statements may be sent before those before them are answered. */
  readonly pipeline?: boolean;
}

/** A pool whose idle connections may break without ending the process. */
export function createPool({ connectionString, name, size, log, pipeline = false }: PoolPurpose): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: size,
    pipeline,
    types,
    application_name: `dealwright-${name}`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  const note = (cause: Error) => log.warn({ err: cause, pool: name }, 'a database connection was lost');
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** The same address with another role. */
export function withRole(connectionString: string, role: string, password: string): string {
  const url = new URL(connectionString);
  url.username = role;
  url.password = password;
  return url.href;
}
