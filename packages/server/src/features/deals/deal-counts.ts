import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** Open deals of each process, whoever may see them. */
export async function openDealsByProcess(tx: TenantTransaction): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.db
    .selectFrom('deal')
    .select(['process', sql<number>`count(*)::int`.as('open')])
    .where('status', '=', 'open')
    .groupBy('process')
    .execute();
  return new Map(rows.map(({ process, open }) => [process, open]));
}

/** How many deals of a process run on each version, newest version first. */
export async function dealsByVersion(tx: TenantTransaction, process: string) {
  return await tx.db
    .selectFrom('deal')
    .select([
      'version',
      sql<number>`count(*) filter (where status = 'open')::int`.as('open'),
      sql<number>`count(*) filter (where status <> 'open')::int`.as('ended'),
    ])
    .where('process', '=', process)
    .groupBy('version')
    .orderBy('version', 'desc')
    .execute();
}

/** Open deals that each person of a list owns. */
export async function openDealsByOwner(
  tx: TenantTransaction,
  owners: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (owners.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('deal')
    .select(['owner_id', sql<number>`count(*)::int`.as('open')])
    .where('status', '=', 'open')
    .where('owner_id', 'in', [...owners])
    .groupBy('owner_id')
    .execute();
  return new Map(rows.map(({ owner_id, open }) => [owner_id, open]));
}
