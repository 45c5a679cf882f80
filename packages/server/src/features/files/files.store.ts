import type { FileReference } from '@dealwright/shared';
import { sql } from 'kysely';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A file whose bytes are kept already. */
export interface KeptFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly hash: string;
  readonly by: string;
}

/** Lets uploads of one organization be counted one after the other, until the end of the transaction. */
export async function oneAfterTheOther(tx: TenantTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenant} files`}, 0))`.execute(tx.db);
}

/** Bytes that the organization's files take. */
export async function usedBytes(tx: TenantTransaction): Promise<number> {
  const row = await tx.db
    .selectFrom('file')
    .select((select) => select.fn.sum<string | null>('size').as('used'))
    .executeTakeFirst();
  return Number(row?.used ?? 0);
}

/** Enters a file and answers its opaque handle. */
export async function addFile(tx: TenantTransaction, { name, size, type, hash, by }: KeptFile): Promise<FileReference> {
  const id = newId('file');
  await tx.db
    .insertInto('file')
    .values({ tenant_id: tx.tenant, id, name, size, type, content_hash: hash, uploaded_by: by })
    .execute();
  await tx.audit('file.uploaded', id, { name, size, type });
  return { id, name, size, type };
}

/** A file of the organization; undefined when there is none of this id. */
export async function findFile(tx: TenantTransaction, id: string) {
  return tx.db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();
}
