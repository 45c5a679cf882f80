import pg from 'pg';
import type { PreparedStatement } from '../../database/prepared-statement.ts';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Series } from './expected-numbers.ts';

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

const seriesNow: PreparedStatement<Series> = {
  name: 'deal-series-now',
  text: `select year, last_number as last from app.deal_series
    where tenant_id = $1 and year = extract(year from now() at time zone 'utc')::int`,
};

/** A claim fails with this state when the series does not stand where it was expected. */
const takenNumber = 'DW002';

/** It takes them first and looks afterwards: a condition on the number would be asked of the series as it was before others are waited for. */
const claim: PreparedStatement<never> = {
  name: 'deal-series-claim',
  text: `with claimed as (update app.deal_series set last_number = last_number + $4::int
      where tenant_id = $1 and year = $2 returning last_number)
    select app.expect_equal(coalesce((select last_number from claimed), 0), $3::int + $4::int, '${takenNumber}')`,
};

/** Where the series of this year stands, as it is committed; undefined when it has not begun. */
export async function readSeries(statements: TenantStatements): Promise<Series | undefined> {
  const [series] = await statements.run(seriesNow, [statements.tenant]);
  return series;
}

/** Takes the next numbers if the series stands where it was expected; otherwise nothing of the transaction may stand. */
export async function claimNumbers(tx: TenantTransaction, { year, last }: Series, count: number): Promise<void> {
  await tx.run(claim, [tx.tenant, year, last, count]);
}

/** Whether a claim failed because the series stands elsewhere. */
export function isTakenNumber(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && cause.code === takenNumber;
}

/** Numbers that a transaction took. */
export interface TakenNumbers {
  readonly year: number;
  readonly first: number;
  readonly count: number;
}

/** Takes the next numbers of this year. Until this transaction ends, others wait for theirs. */
export async function takeNumbers(tx: TenantTransaction, count: number): Promise<TakenNumbers> {
  const year = tx.now.getUTCFullYear();
  if (count === 0) return { year, first: 1, count };
  const [series] = await tx.run(moveSeries, [tx.tenant, year, count]);
  return { year, first: (series?.last ?? count) - count + 1, count };
}

/** A number as people read it, such as DW-2026-1184. */
export function dealNumber(year: number, number: number): string {
  return `DW-${year}-${String(number).padStart(4, '0')}`;
}

/** Gives back the last numbers that this transaction took, so that none is missing. */
export async function giveBackNumbers(tx: TenantTransaction, count: number): Promise<void> {
  if (count > 0) await tx.run(giveBack, [tx.tenant, tx.now.getUTCFullYear(), count]);
}

/** The next human number. */
export async function nextDealNumber(tx: TenantTransaction): Promise<string> {
  const { year, first } = await takeNumbers(tx, 1);
  return dealNumber(year, first);
}
