import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A key as its owner sees it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

const start = 'dw_';

/** Whether a bearer token has the form of our keys. */
export function looksLikeApiKey(token: string): boolean {
  return /^dw_[A-Za-z0-9_-]{43}$/.test(token);
}

/** Under what a secret is kept; it has 256 random bits, so a plain hash is enough. */
export function apiKeyHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Makes a key; its secret is nowhere after this answer. */
export async function makeApiKey(
  tx: TenantTransaction,
  person: string,
  name: string,
): Promise<{ key: ApiKey; secret: string }> {
  const secret = start + randomBytes(32).toString('base64url');
  const row = {
    tenant_id: tx.tenant,
    id: newId('key'),
    person_id: person,
    name,
    prefix: secret.slice(0, 9),
    secret_hash: apiKeyHash(secret),
  };
  await tx.db
    .insertInto('api_key')
    .values({ ...row, last_used_at: null })
    .execute();
  await tx.audit('api-key.made', row.id, { name });
  return { key: { id: row.id, name, prefix: row.prefix, createdAt: tx.now.toISOString(), lastUsedAt: null }, secret };
}

/** Keys of a person, newest first. */
export async function apiKeysOf(tx: TenantTransaction, person: string): Promise<readonly ApiKey[]> {
  const rows = await tx.db
    .selectFrom('api_key')
    .select(['id', 'name', 'prefix', 'created_at', 'last_used_at'])
    .where('person_id', '=', person)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }));
}

/** Ends a key of a person; false when he has none of this id. */
export async function endApiKey(tx: TenantTransaction, person: string, id: string): Promise<boolean> {
  const ended = await tx.db
    .deleteFrom('api_key')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (ended.numDeletedRows === 0n) return false;
  await tx.audit('api-key.ended', id, {});
  return true;
}

/** Ends all keys of a person; answers how many there were. */
export async function endApiKeysOf(tx: TenantTransaction, person: string): Promise<number> {
  const ended = await tx.db.deleteFrom('api_key').where('person_id', '=', person).returning('id').execute();
  for (const { id } of ended) await tx.audit('api-key.ended', id, { person });
  return ended.length;
}

/** Notes that a key was used; whoever comes while somebody else notes it leaves it to him. */
export async function noteApiKeyUse(tx: TenantTransaction, id: string): Promise<void> {
  const free = tx.db.selectFrom('api_key').select('id').where('id', '=', id).forUpdate().skipLocked();
  await tx.db.updateTable('api_key').set({ last_used_at: tx.now }).where('id', 'in', free).execute();
}
