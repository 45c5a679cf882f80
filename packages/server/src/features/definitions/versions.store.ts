import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A version as it is stored, with the name of who published it. */
export interface StoredVersion {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly behaviour_hash: string;
  readonly note: string;
  readonly published_at: Date;
  readonly published_by: string;
  readonly name: string;
}

/** A document to be kept under its hash. */
export interface NewDefinition {
  readonly hash: string;
  readonly behaviourHash: string;
  readonly document: string;
}

function versions(tx: TenantTransaction, process: string) {
  return tx.db
    .selectFrom('version')
    .innerJoin('definition', 'definition.hash', 'version.hash')
    .innerJoin('person', 'person.id', 'version.published_by')
    .selectAll('version')
    .select(['definition.behaviour_hash', 'person.name'])
    .where('version.process', '=', process);
}

/** Versions of a process, newest first. */
export function listVersionRows(tx: TenantTransaction, process: string): Promise<readonly StoredVersion[]> {
  return versions(tx, process).orderBy('version.version', 'desc').execute();
}

/** One version, or undefined. */
export function readVersion(
  tx: TenantTransaction,
  process: string,
  version: number,
): Promise<StoredVersion | undefined> {
  return versions(tx, process).where('version.version', '=', version).executeTakeFirst();
}

/** Keeps a document under its hash; the same document again is the same row. */
export async function keepDocument(tx: TenantTransaction, definition: NewDefinition): Promise<void> {
  await tx.db
    .insertInto('definition')
    .values({
      tenant_id: tx.tenant,
      hash: definition.hash,
      behaviour_hash: definition.behaviourHash,
      document: definition.document,
      stored_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'hash']).doNothing())
    .execute();
}

/** What a new version says. */
export interface NewVersion {
  readonly process: string;
  readonly hash: string;
  readonly note: string;
  readonly person: string;
}

/** Writes the next version of a process and answers its number; the row of the process puts publishers in order. */
export async function insertVersion(tx: TenantTransaction, version: NewVersion): Promise<number> {
  const { newest_version } = await tx.db
    .updateTable('process')
    .set({ newest_version: sql<number>`newest_version + 1`, updated_at: tx.now, updated_by: version.person })
    .where('key', '=', version.process)
    .returning('newest_version')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('version')
    .values({
      tenant_id: tx.tenant,
      process: version.process,
      version: newest_version,
      hash: version.hash,
      note: version.note,
      published_at: tx.now,
      published_by: version.person,
    })
    .execute();
  return newest_version;
}
