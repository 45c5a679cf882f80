import { AppError } from '@dealwright/shared';
import type { Client, Pool, PoolClient } from 'pg';
import pg from 'pg';

/** Name of the role that serves requests. */
export const appRole = 'dealwright_app';
/** Name of the role that serves sign-in. */
export const identityRole = 'dealwright_identity';

/** Makes the login roles when they are absent; they own nothing and inherit nothing. */
export async function createRoles(owner: PoolClient): Promise<void> {
  for (const role of [appRole, identityRole]) {
    await owner.query(`do $$ begin
      if not exists (select from pg_catalog.pg_roles where rolname = '${role}') then
        create role ${role} login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
        alter role ${role} set statement_timeout = '30s';
        alter role ${role} set lock_timeout = '10s';
        alter role ${role} set idle_in_transaction_session_timeout = '60s';
      end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
}

/** Gives a role its derived password, but only when it cannot sign in with it: other nodes and databases share the role. */
export async function ensurePassword(
  owner: Pool,
  role: string,
  address: { readonly connectionString: string; readonly password: string },
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await canSignIn(address.connectionString)) return;
    try {
      await owner.query(`alter role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(address.password)}`);
    } catch (cause) {
      if (!isConcurrentUpdate(cause))
        throw new AppError('database.refused', {
          params: {
            reason: `the role ${role} could not be given a password; make it yourself and set DATABASE_APP_URL`,
          },
          cause,
        });
    }
  }
  throw new AppError('database.refused', { params: { reason: `the role ${role} cannot sign in` } });
}

async function canSignIn(connectionString: string): Promise<boolean> {
  const client: Client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && (cause.code === '28P01' || cause.code === '28000')) return false;
    throw cause;
  } finally {
    await client.end();
  }
}

function isConcurrentUpdate(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && (cause.code === 'XX000' || cause.code === '40001');
}
