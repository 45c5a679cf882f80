import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

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
