import type { FileReference } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** What the server knows of a file, and who brought it. */
export interface KeptFileFacts extends FileReference {
  readonly uploaded_by: string;
}

/** The facts of files by handle; a handle that is not the organization's is absent. */
export async function keptFiles(
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptFileFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('file')
    .select(['id', 'name', 'size', 'type', 'uploaded_by'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
