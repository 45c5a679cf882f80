import type { FileReference } from '@dealwright/shared';
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
