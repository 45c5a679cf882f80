import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A public link as it is stored. */
export interface StoredLink {
  readonly id: string;
  readonly process: string;
  readonly form: string;
  readonly region_id: string;
  readonly open: boolean;
  readonly created_at: Date;
}

/** Public links of a process, newest first. */
export function listLinkRows(tx: TenantTransaction, process: string): Promise<readonly StoredLink[]> {
  return tx.db
    .selectFrom('public_link')
    .select(['id', 'process', 'form', 'region_id', 'open', 'created_at'])
    .where('process', '=', process)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Writes an open link. */
export async function insertLink(
  tx: TenantTransaction,
  link: {
    readonly id: string;
    readonly process: string;
    readonly form: string;
    readonly region: string;
    readonly person: string;
  },
): Promise<StoredLink> {
  return await tx.db
    .insertInto('public_link')
    .values({
      tenant_id: tx.tenant,
      id: link.id,
      process: link.process,
      form: link.form,
      region_id: link.region,
      created_at: tx.now,
      created_by: link.person,
    })
    .returning(['id', 'process', 'form', 'region_id', 'open', 'created_at'])
    .executeTakeFirstOrThrow();
}

/** Opens or closes a link; false when there is none. */
export async function setLinkOpen(tx: TenantTransaction, link: string, open: boolean): Promise<boolean> {
  const done = await tx.db.updateTable('public_link').set({ open }).where('id', '=', link).executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
