import type { Deal } from '@dealwright/runtime';
import { AppError, type ProcessDefinition } from '@dealwright/shared';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { placeOf } from './deal-place.ts';
import { readDeal } from './deals.store.ts';
import { sees } from './policy.ts';
import type { Viewer } from './viewer.ts';

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

/** A deal that the viewer sees, with its row and definition. */
export interface SeenDeal {
  readonly row: NonNullable<Awaited<ReturnType<typeof readDeal>>>;
  readonly deal: Deal;
  readonly definition: ProcessDefinition;
}

/** A deal that the viewer may see; any other is not found, as if it never was. */
export async function requireDeal(tx: TenantTransaction, viewer: Viewer, id: string): Promise<SeenDeal> {
  const row = await readDeal(tx, id);
  if (row === undefined) throw new AppError('not-found');
  const { definition } = await definitionByHash(tx, row.hash);
  if (!sees(viewer, definition, placeOf(row.state))) throw new AppError('not-found');
  return { row, deal: row.state, definition };
}
