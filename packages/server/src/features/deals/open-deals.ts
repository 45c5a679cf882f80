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
  const found = await Promise.all(
    versions.map((version) =>
      tx.db
        .selectFrom('deal')
        .select('version')
        .where('process', '=', process)
        .where('version', '=', version)
        .where('region_id', '=', region)
        .where('status', '=', 'open')
        .limit(1)
        .executeTakeFirst(),
    ),
  );
  return new Set(found.flatMap((row) => (row === undefined ? [] : [row.version])));
}
