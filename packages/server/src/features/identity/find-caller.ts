import type { ProductLocale } from '@dealwright/shared';
import { sql } from 'kysely';
import { permissionsOf } from '../../access/role-permissions.ts';
import type { Database } from '../../database/database.ts';
import { withTenant } from '../../database/tenant-transaction.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import type { Caller } from '../../http/caller.ts';
import { apiKeyHash, noteApiKeyUse } from './api-keys.store.ts';

interface MemberRow {
  readonly tenant_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: ProductLocale;
  readonly roles: readonly string[];
}

/** The member behind a sign-in; null when he belongs to no organization or is not active. */
export async function findMember(database: Database, user: string): Promise<Caller | null> {
  const found = await withoutTenant(database, (db) =>
    sql<MemberRow>`select * from app.find_member(${user})`.execute(db),
  );
  const row = found.rows[0];
  return row === undefined ? null : callerFrom(row, 'session');
}

/** The member behind an API key; null when the key does not exist. */
export async function findKeyOwner(database: Database, secret: string): Promise<Caller | null> {
  const found = await withoutTenant(database, (db) =>
    sql<MemberRow & { readonly key_id: string }>`select * from app.find_api_key(${apiKeyHash(secret)})`.execute(db),
  );
  const row = found.rows[0];
  if (row === undefined) return null;
  const scope = { tenant: row.tenant_id, actor: { kind: 'person', id: row.person_id } as const, idempotent: true };
  await withTenant(database, scope, (tx) => noteApiKeyUse(tx, row.key_id));
  return callerFrom(row, 'api-key');
}

function callerFrom(row: MemberRow, via: Caller['via']): Caller {
  const { tenant_id: tenant, person_id: person, name, email, locale, roles } = row;
  return { tenant, person, name, email, locale, roles, permissions: permissionsOf(roles), via };
}
