import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** How many messages a person has not read. */
export async function countUnread(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('notification')
    .select(sql<number>`count(*)::int`.as('unread'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirst();
  return row?.unread ?? 0;
}
