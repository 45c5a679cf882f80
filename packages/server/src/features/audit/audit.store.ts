import { createHash } from 'node:crypto';
import type { Json } from '@dealwright/shared';
import { type Kysely, sql } from 'kysely';
import { newId } from '../../database/new-id.ts';
import type { Tables } from '../../database/tables.ts';

/** What an entry of the audit trail says. */
export interface AuditFacts {
  readonly tenant: string;
  readonly at: Date;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Json;
}

const beginning = '0'.repeat(64);

/** Appends to the organization's chain; the row lock on its end puts entries that come together in order. */
export async function appendAudit(db: Kysely<Tables>, entry: AuditFacts): Promise<void> {
  const head = await lockHead(db, entry.tenant);
  const row = { ...rowOf(entry), id: newId('aud'), seq: head.seq + 1, previous_hash: head.hash };
  const hash = entryHash(row);
  await db
    .insertInto('audit_entry')
    .values({ ...row, hash, facts: JSON.stringify(entry.facts) })
    .execute();
  await db.updateTable('audit_head').set({ seq: row.seq, hash }).where('tenant_id', '=', entry.tenant).execute();
}

/** Whether the trail says something already, in the same words. */
export async function hasAudit(
  db: Kysely<Tables>,
  { action, subject, facts }: Pick<AuditFacts, 'action' | 'subject' | 'facts'>,
): Promise<boolean> {
  const found = await db
    .selectFrom('audit_entry')
    .select('id')
    .where('action', '=', action)
    .where('subject', '=', subject)
    .where(sql<boolean>`facts = ${JSON.stringify(facts)}::jsonb`)
    .executeTakeFirst();
  return found !== undefined;
}

/** The hash that binds an entry to the one before it. */
export function entryHash(row: HashedEntry): string {
  const text = JSON.stringify([
    row.previous_hash,
    row.seq,
    row.id,
    row.at.toISOString(),
    row.by,
    row.action,
    row.subject,
    sorted(row.facts),
  ]);
  return createHash('sha256').update(text).digest('hex');
}

interface HashedEntry {
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Json;
  readonly previous_hash: string;
}

/** The place of the first entry that does not follow from the one before; null when the chain holds. */
export function firstBreak(entries: readonly (HashedEntry & { readonly hash: string })[]): number | null {
  let previous = beginning;
  let seq = 0;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq || entry.previous_hash !== previous || entryHash(entry) !== entry.hash) return entry.seq;
    previous = entry.hash;
  }
  return null;
}

async function lockHead(db: Kysely<Tables>, tenant: string): Promise<{ seq: number; hash: string }> {
  await db
    .insertInto('audit_head')
    .values({ tenant_id: tenant, seq: 0, hash: beginning })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenant)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

function rowOf({ tenant, at, by, action, subject, facts }: AuditFacts) {
  return { tenant_id: tenant, at, by, action, subject, facts };
}

/** PostgreSQL keeps no order of keys in jsonb, so the hash is taken over sorted ones. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Which part of the trail to read. */
export interface AuditQuery {
  readonly subject: string | null;
  /** Only entries before this place. */
  readonly before: number | null;
  readonly limit: number;
}

/** Entries, newest first. */
export async function readAudit(tx: { readonly db: Kysely<Tables> }, { subject, before, limit }: AuditQuery) {
  let query = tx.db.selectFrom('audit_entry').selectAll().orderBy('seq', 'desc').limit(limit);
  if (subject !== null) query = query.where('subject', '=', subject);
  if (before !== null) query = query.where('seq', '<', before);
  return query.execute();
}

/** The whole chain, oldest first, for proving that it holds. */
export async function readChain(tx: { readonly db: Kysely<Tables> }) {
  return tx.db.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
}
