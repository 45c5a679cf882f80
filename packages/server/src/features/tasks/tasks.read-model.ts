import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** How many tasks wait for a person. */
export async function countOpenTasks(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('task')
    .select((select) => select.fn.countAll<number>().as('open'))
    .where('person_id', '=', person)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row?.open ?? 0;
}
