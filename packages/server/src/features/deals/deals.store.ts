import type { Deal, DealEvent } from '@dealwright/runtime';
import { AppError, type Json } from '@dealwright/shared';
import type { PreparedStatement } from '../../database/prepared-statement.ts';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';
import type { ChainedEvent } from './event-chain.ts';

/** A deal to decide on. */
export interface DealToDecide {
  readonly state: Deal;
  readonly hash: string;
  readonly lastHash: string;
  readonly updatedAt: string;
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

/** A command by its id and the deal it is about. */
export interface GroundWanted {
  readonly deal: string;
  readonly command: string;
}

interface GroundRow {
  readonly state: Deal | null;
  readonly hash: string;
  readonly last_hash: string;
  readonly updated_at: Date;
  readonly carried_out: CarriedOut | null;
  readonly now: Date;
}

const columns = 'd.state, d.hash, d.last_hash, d.updated_at, row_to_json(c) as carried_out, clock_timestamp() as now';

/** The limit is as many as are asked for; with it the plan does not depend on their number, so it is made once and not each time. */
const grounds: PreparedStatement<GroundRow> = {
  name: 'deals-ground',
  text: `with w as materialized (select * from unnest($2::text[], $3::text[]) with ordinality as w(deal, command, place)
      limit (select cardinality($2::text[])))
    select ${columns} from w
    left join app.deal d on d.tenant_id = $1 and d.id = w.deal
    left join app.command c on c.tenant_id = $1 and c.id = w.command order by w.place`,
};

const lockedGround: PreparedStatement<GroundRow> = {
  name: 'deals-ground-locked',
  text: `with d as materialized (select * from app.deal where tenant_id = $1 and id = $2 for update)
    select ${columns} from (values (1)) as w(place) left join d on true
    left join app.command c on c.tenant_id = $1 and c.id = $3`,
};

/** Reads what each command is decided on, all in one statement and in the order asked. */
export async function readGrounds(
  tx: TenantStatements,
  wanted: readonly GroundWanted[],
): Promise<readonly DecisionGround[]> {
  const rows = await tx.run(grounds, [tx.tenant, wanted.map(({ deal }) => deal), wanted.map(({ command }) => command)]);
  return rows.map(groundOf);
}

/** Reads what one command is decided on. `lock` makes others wait instead of winning again. */
export async function readGround(
  tx: TenantTransaction,
  { deal, command, lock }: GroundWanted & { readonly lock: boolean },
): Promise<DecisionGround> {
  const [ground] = lock
    ? (await tx.run(lockedGround, [tx.tenant, deal, command])).map(groundOf)
    : await readGrounds(tx, [{ deal, command }]);
  if (ground === undefined) throw new AppError('server.failed');
  return ground;
}

function groundOf({ state, hash, last_hash, updated_at, carried_out, now }: GroundRow): DecisionGround {
  const deal = state === null ? null : { state, hash, lastHash: last_hash, updatedAt: updated_at.toISOString() };
  return { deal, carriedOut: carried_out, now: now.toISOString() };
}

/** One deal with its state, or undefined. */
export function readDeal(tx: TenantTransaction, id: string) {
  return tx.db.selectFrom('deal').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The states of many deals by their ids, in one statement. */
export async function readStates(tx: TenantTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Deal>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('deal')
    .select(['id', 'state'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
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

/** One fact of a deal's history, or undefined. */
export async function readEvent(tx: TenantTransaction, deal: string, seq: number): Promise<DealEvent | undefined> {
  const row = await tx.db
    .selectFrom('deal_event')
    .select('event')
    .where('deal_id', '=', deal)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row?.event;
}
