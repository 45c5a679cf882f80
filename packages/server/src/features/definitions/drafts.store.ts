import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A draft as it is stored, with the name of who saved it. */
export interface StoredDraft {
  readonly process: string;
  readonly revision: number;
  readonly document: string;
  readonly content_hash: string;
  readonly based_on: number | null;
  /** Hash of that version. */
  readonly based_on_hash: string | null;
  readonly saved_at: Date;
  readonly saved_by: string;
  readonly name: string;
}

/** What is written when a draft is saved. */
export interface DraftWrite {
  readonly process: string;
  readonly document: string;
  readonly hash: string;
  readonly person: string;
}

/** Reads a draft; `lock` keeps others from saving until the end of the transaction. */
export function readDraft(tx: TenantTransaction, process: string, lock: boolean): Promise<StoredDraft | undefined> {
  const query = tx.db
    .selectFrom('draft')
    .innerJoin('person', 'person.id', 'draft.saved_by')
    .leftJoin('version', (join) =>
      join.onRef('version.process', '=', 'draft.process').onRef('version.version', '=', 'draft.based_on'),
    )
    .selectAll('draft')
    .select(['person.name', 'version.hash as based_on_hash'])
    .where('draft.process', '=', process);
  return (lock ? query.forUpdate('draft') : query).executeTakeFirst();
}

/** Writes the first revision of a draft. */
export async function insertDraft(tx: TenantTransaction, draft: DraftWrite): Promise<void> {
  await tx.db
    .insertInto('draft')
    .values({
      tenant_id: tx.tenant,
      process: draft.process,
      revision: 1,
      document: draft.document,
      content_hash: draft.hash,
      based_on: null,
      saved_at: tx.now,
      saved_by: draft.person,
    })
    .execute();
}

/** Writes the next revision, only when the stored one is still `revision`; tells whether it was. */
export async function updateDraft(tx: TenantTransaction, revision: number, draft: DraftWrite): Promise<boolean> {
  const done = await tx.db
    .updateTable('draft')
    .set({
      revision: revision + 1,
      document: draft.document,
      content_hash: draft.hash,
      saved_at: tx.now,
      saved_by: draft.person,
    })
    .where('process', '=', draft.process)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Notes which version a draft now equals. */
export async function markDraftPublished(tx: TenantTransaction, process: string, version: number): Promise<void> {
  await tx.db.updateTable('draft').set({ based_on: version }).where('process', '=', process).execute();
}
