import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** The next human number of this year, such as DW-2026-1184. */
export async function nextDealNumber(tx: TenantTransaction): Promise<string> {
  const year = tx.now.getUTCFullYear();
  const { last_number } = await tx.db
    .insertInto('deal_series')
    .values({ tenant_id: tx.tenant, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'year']).doUpdateSet({ last_number: sql<number>`deal_series.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `DW-${year}-${String(last_number).padStart(4, '0')}`;
}
