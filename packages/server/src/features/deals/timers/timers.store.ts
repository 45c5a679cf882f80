import type { PreparedStatement } from '../../../database/prepared-statement.ts';
import type { TenantTransaction } from '../../../database/tenant-transaction.ts';

/** A timer by its deal. */
export interface TimerKey {
  readonly deal: string;
  readonly timer: string;
}

/** A timer that was taken, and how often it was in vain. */
export interface ClaimedTimer extends TimerKey {
  readonly tries: number;
}

/**
 * Whoever writes a deal locks it first and its timers then. Who begins with a timer may therefore not wait for its deal, or both would
 * wait for each other.
 */
const withDeal = `select t.deal_id as deal, t.timer, t.tries from t cross join lateral (
  select from app.deal d where d.tenant_id = $1 and d.id = t.deal_id limit 1 for no key update skip locked) as d`;

const due: PreparedStatement<ClaimedTimer> = {
  name: 'timers-due',
  text: `with t as materialized (select deal_id, timer, tries from app.deal_timer where tenant_id = $1 and try_at <= now()
    order by try_at, deal_id, timer limit $2 for update skip locked) ${withDeal}`,
};

/**
 * Timers that are due, earliest first; they and their deals are locked until the transaction ends. What somebody else has locked is left
 * to him, or to the next round.
 */
export function claimDueTimers(tx: TenantTransaction, most: number): Promise<readonly ClaimedTimer[]> {
  return tx.run(due, [tx.tenant, most]);
}

const one: PreparedStatement<ClaimedTimer> = {
  name: 'timer-one',
  text: `with t as materialized (select deal_id, timer, tries from app.deal_timer
    where tenant_id = $1 and deal_id = $2 and timer = $3 and try_at <= now() for update skip locked) ${withDeal}`,
};

/** The same for one timer: empty when somebody else has it. */
export function claimTimer(tx: TenantTransaction, { deal, timer }: TimerKey): Promise<readonly ClaimedTimer[]> {
  return tx.run(one, [tx.tenant, deal, timer]);
}

const forget: PreparedStatement<never> = {
  name: 'timers-forget',
  text: `delete from app.deal_timer d using unnest($2::text[], $3::text[]) as t(deal, timer)
    where d.tenant_id = $1 and d.deal_id = t.deal and d.timer = t.timer`,
};

/** Takes away timers that have nothing left to wake. */
export async function forgetTimers(tx: TenantTransaction, timers: readonly TimerKey[]): Promise<void> {
  if (timers.length > 0) await tx.run(forget, [tx.tenant, ...columnsOf(timers)]);
}

const postpone: PreparedStatement<never> = {
  name: 'timers-postpone',
  text: `update app.deal_timer d set tries = d.tries + 1, try_at = now() + least(power(2, d.tries), 3600) * interval '1 second'
    from unnest($2::text[], $3::text[]) as t(deal, timer)
    where d.tenant_id = $1 and d.deal_id = t.deal and d.timer = t.timer`,
};

/** Puts off timers that failed: by a second, by two, by four, at most by an hour. */
export async function postponeTimers(tx: TenantTransaction, timers: readonly TimerKey[]): Promise<void> {
  if (timers.length > 0) await tx.run(postpone, [tx.tenant, ...columnsOf(timers)]);
}

function columnsOf(timers: readonly TimerKey[]) {
  return [timers.map(({ deal }) => deal), timers.map(({ timer }) => timer)] as const;
}
