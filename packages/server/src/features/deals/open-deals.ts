import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** Open deals of one version and region that somebody goes through, in the order of their ids. */
export interface OpenDeals {
  readonly process: string;
  readonly version: number;
  readonly region: string;
  /** Only deals in one of these; in any when empty. */
  readonly stages: readonly string[];
  /** Only deals that had begun by then. */
  readonly begunBy: Date;
  readonly after: string;
  readonly most: number;
}

/** The next of them. */
export async function openDealsAfter(
  tx: TenantTransaction,
  { process, version, region, stages, begunBy, after, most }: OpenDeals,
): Promise<readonly string[]> {
  let rows = tx.db
    .selectFrom('deal')
    .select('id')
    .where('process', '=', process)
    .where('version', '=', version)
    .where('region_id', '=', region)
    .where('status', '=', 'open')
    .where('started_at', '<=', begunBy)
    .where('id', '>', after);
  if (stages.length > 0) rows = rows.where('stage', 'in', [...stages]);
  return (await rows.orderBy('id').limit(most).execute()).map(({ id }) => id);
}

/** Which of these versions have open deals in a region. */
export async function versionsWithOpenDeals(
  tx: TenantTransaction,
  { process, region, versions }: Pick<OpenDeals, 'process' | 'region'> & { readonly versions: readonly number[] },
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ version: number }>`
    select version from unnest(${[...versions]}::integer[]) as asked(version)
    where exists (select from app.deal d where d.process = ${process} and d.version = asked.version
      and d.region_id = ${region} and d.status = 'open')`.execute(tx.db);
  return new Set(rows.map(({ version }) => version));
}
