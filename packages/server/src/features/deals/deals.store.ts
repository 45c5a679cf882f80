import type { Deal } from '@dealwright/runtime';
import type { Json } from '@dealwright/shared';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { ChainedEvent } from './event-chain.ts';

/** A deal to decide on, with the clock of the database at this moment. */
export interface DealToDecide {
  readonly state: Deal;
  readonly hash: string;
  readonly last_hash: string;
  readonly updated_at: string;
}

/** A command that was carried out before. */
export interface CarriedOut {
  readonly deal_id: string;
  readonly by_actor: string;
  readonly request_hash: string;
  readonly answer: Json;
}

/** What a decision begins with: the deal, the command if it was carried out before, and the time. */
export interface DecisionGround {
  readonly deal: DealToDecide | null;
  readonly carriedOut: CarriedOut | null;
  readonly now: string;
}

/** Reads all of it in one statement. `lock` makes others wait instead of winning again. */
export async function readGround(
  tx: TenantTransaction,
  ids: { readonly deal: string; readonly command: string; readonly lock: boolean },
): Promise<DecisionGround> {
  const lock = ids.lock ? sql`for update` : sql``;
  const result = await sql<{ deal: DealToDecide | null; carried_out: CarriedOut | null; now: Date }>`
    with d as (select state, hash, last_hash, updated_at from app.deal where tenant_id = ${tx.tenant} and id = ${ids.deal} ${lock})
    select (select row_to_json(d) from d) as deal,
      (select row_to_json(c) from app.command c where c.tenant_id = ${tx.tenant} and c.id = ${ids.command}) as carried_out,
      clock_timestamp() as now`.execute(tx.db);
  const row = result.rows[0];
  return { deal: row?.deal ?? null, carriedOut: row?.carried_out ?? null, now: (row?.now ?? tx.now).toISOString() };
}

/** One deal with its state, or undefined. */
export function readDeal(tx: TenantTransaction, id: string) {
  return tx.db.selectFrom('deal').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The whole history of a deal with its chain, oldest first. */
export async function readHistory(tx: TenantTransaction, deal: string): Promise<readonly ChainedEvent[]> {
  const rows = await tx.db
    .selectFrom('deal_event')
    .select(['event', 'previous_hash', 'hash'])
    .where('deal_id', '=', deal)
    .orderBy('seq')
    .execute();
  return rows.map(({ event, previous_hash, hash }) => ({ event, previousHash: previous_hash, hash }));
}
