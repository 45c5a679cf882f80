import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { openDealsByProcess } from '../deals/deals.read-model.ts';
import { releasesByProcess } from '../releases/releases.read-model.ts';
import { listProcessRows } from './processes.store.ts';

/** The list of processes with what is released and how many deals run. */
export async function processList(tx: TenantTransaction) {
  const [rows, releases, open] = [await listProcessRows(tx), await releasesByProcess(tx), await openDealsByProcess(tx)];
  return rows.map((row) => {
    const release = releases.get(row.key);
    return {
      key: row.key,
      title: row.title,
      stableVersion: release?.stable ?? null,
      grayVersion: release?.gray?.version ?? null,
      grayPercent: release?.gray?.targeting.percent ?? null,
      draftChanged: row.draft_hash !== row.newest_hash,
      openDeals: open.get(row.key) ?? 0,
      updatedAt: row.updated_at.toISOString(),
      updatedBy: { id: row.updated_by, name: row.name },
    };
  });
}
