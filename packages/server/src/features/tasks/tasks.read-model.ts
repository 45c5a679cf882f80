import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** How many to-dos wait for a person. */
export async function countOpenTasks(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('task')
    .select(sql<number>`count(*)::int`.as('open'))
    .where('person_id', '=', person)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row?.open ?? 0;
}
