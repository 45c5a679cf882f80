import type { FileReference } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** The facts of files by handle, as the server knows them; a handle that is not the organization's is absent. */
export async function fileReferences(
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FileReference>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('file')
    .select(['id', 'name', 'size', 'type'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
