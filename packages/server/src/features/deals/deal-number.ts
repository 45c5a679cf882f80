import type { PreparedStatement } from '../../database/prepared-statement.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

const moveSeries: PreparedStatement<{ readonly last: number }> = {
  name: 'deal-series',
  text: `insert into app.deal_series (tenant_id, year, last_number) values ($1, $2, $3)
    on conflict (tenant_id, year) do update set last_number = deal_series.last_number + excluded.last_number
    returning last_number as last`,
};

const giveBack: PreparedStatement<never> = {
  name: 'deal-series-back',
  text: 'update app.deal_series set last_number = last_number - $3 where tenant_id = $1 and year = $2',
};

/** The next human numbers of this year, such as DW-2026-1184. Until this transaction ends, others wait for theirs. */
export async function nextDealNumbers(tx: TenantTransaction, count: number): Promise<readonly string[]> {
  if (count === 0) return [];
  const year = tx.now.getUTCFullYear();
  const [series] = await tx.run(moveSeries, [tx.tenant, year, count]);
  const last = series?.last ?? count;
  return Array.from({ length: count }, (_, place) => {
    const number = last - count + 1 + place;
    return `DW-${year}-${String(number).padStart(4, '0')}`;
  });
}

/** Gives back the last numbers that this transaction took, so that none is missing. */
export async function giveBackNumbers(tx: TenantTransaction, count: number): Promise<void> {
  if (count > 0) await tx.run(giveBack, [tx.tenant, tx.now.getUTCFullYear(), count]);
}

/** The next human number. */
export async function nextDealNumber(tx: TenantTransaction): Promise<string> {
  const [number = ''] = await nextDealNumbers(tx, 1);
  return number;
}
