import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Turns } from '../fairness/turns.ts';
import type { Tables } from './tables.ts';

/** The doors to PostgreSQL, one a role; nothing else in the product opens connections. */
export interface Database {
  /** The application role: owns nothing, sees only the tenant set in the transaction. */
  readonly app: Pool;
  /** The role of sign-in: only the tables of schema `identity`. */
  readonly identity: Pool;
  /** The owner, connected directly: migrations, job worker, LISTEN. */
  readonly owner: Pool;
  /** Query builder on `app`; without a tenant it sees no row of any. */
  readonly kysely: Kysely<Tables>;
  /** Connections of `app` by organization: none may take all of them. */
  readonly turns: Turns;
  /** What secrets of this installation are derived from. */
  readonly ownerPassword: string;
  close(): Promise<void>;
}
