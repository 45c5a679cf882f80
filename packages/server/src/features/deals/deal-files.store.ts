import { sql } from 'kysely';
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

/** Notes which files people attached to a decision or a note, or signed with. */
export async function noteAttachments(tx: TenantTransaction, files: readonly FileInDeal[]): Promise<void> {
  if (files.length === 0) return;
  await tx.db
    .insertInto('deal_attachment')
    .values(files.map(({ deal, file }) => ({ tenant_id: tx.tenant, file_id: file, deal_id: deal })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The deals in which a file stands: in a field, or attached by somebody. */
export async function dealsOfFile(tx: TenantTransaction, file: string) {
  const inFields = tx.db
    .selectFrom('deal_file')
    .innerJoin('deal', 'deal.id', 'deal_file.deal_id')
    .select(['deal.state', 'deal.hash', sql<boolean>`false`.as('attached')])
    .where('deal_file.file_id', '=', file);
  const attached = tx.db
    .selectFrom('deal_attachment')
    .innerJoin('deal', 'deal.id', 'deal_attachment.deal_id')
    .select(['deal.state', 'deal.hash', sql<boolean>`true`.as('attached')])
    .where('deal_attachment.file_id', '=', file);
  return inFields.unionAll(attached).execute();
}
