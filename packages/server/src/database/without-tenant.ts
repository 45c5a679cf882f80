import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { retryTransient } from './retry.ts';
import type { Tables } from './tables.ts';

/** For the few questions that come before the tenant is known, each a SECURITY DEFINER function; tables show no row here. */
export function withoutTenant<T>(database: Database, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return retryTransient(() => work(database.kysely), { idempotent: true });
}
