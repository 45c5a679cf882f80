import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A file that stands in a deal from now on. */
export interface FileInDeal {
  readonly deal: string;
  readonly file: string;
}

/** Notes in which deals files stand, so that those who see a deal may read its files. */
export async function noteFiles(tx: TenantTransaction, files: readonly FileInDeal[]): Promise<void> {
  if (files.length === 0) return;
  await tx.db
    .insertInto('deal_file')
    .values(files.map(({ deal, file }) => ({ tenant_id: tx.tenant, file_id: file, deal_id: deal })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
