import { sql } from 'kysely';
import type { TenantTransaction } from '../../../src/database/tenant-transaction.ts';
import type { ChainedEvent } from '../../../src/features/deals/event-chain.ts';

/** Everything that is stored of a deal. */
export interface DealRecord {
  readonly row: Awaited<ReturnType<typeof readRows>>[number];
  readonly history: readonly ChainedEvent[];
  readonly tasks: Awaited<ReturnType<typeof readTasks>>;
  readonly timers: Awaited<ReturnType<typeof readTimers>>;
  readonly messages: Awaited<ReturnType<typeof readMessages>>;
  /** The answer of each command that was carried out, as it was given. */
  readonly commands: ReadonlyMap<string, string>;
}

/** Reads everything stored of some deals, or of all, with one statement a table; again when one of them changed meanwhile. */
export async function readRecords(
  tx: TenantTransaction,
  ids: readonly string[] | null,
): Promise<readonly DealRecord[]> {
  const rows = await readRows(tx, ids);
  const some = rows.map(({ id }) => id);
  if (some.length === 0) return [];
  const history = Map.groupBy(await readEvents(tx, some), ({ deal_id }) => deal_id);
  const tasks = Map.groupBy(await readTasks(tx, some), ({ deal_id }) => deal_id);
  const timers = Map.groupBy(await readTimers(tx, some), ({ deal_id }) => deal_id);
  const messages = Map.groupBy(await readMessages(tx, some), ({ deal_id }) => deal_id);
  const commands = Map.groupBy(await readCommands(tx, some), ({ deal_id }) => deal_id);
  const after = await readRows(tx, ids);
  const still =
    after.length === rows.length && after.every(({ revision }, place) => revision === rows[place]?.revision);
  if (!still) return readRecords(tx, ids);
  return rows.map((row) => ({
    row,
    history: (history.get(row.id) ?? []).map(({ event, previous_hash, hash }) => ({
      event,
      previousHash: previous_hash,
      hash,
    })),
    tasks: tasks.get(row.id) ?? [],
    timers: timers.get(row.id) ?? [],
    messages: messages.get(row.id) ?? [],
    commands: new Map((commands.get(row.id) ?? []).map(({ id, answer }) => [id, JSON.stringify(answer)])),
  }));
}

function readRows(tx: TenantTransaction, ids: readonly string[] | null) {
  const rows = tx.db
    .selectFrom('deal')
    .select(['id', 'revision', 'hash', 'last_hash', 'status', 'stage', 'owner_id', 'state'])
    .orderBy('id');
  return (ids === null ? rows : rows.where('id', '=', sql<string>`any(${[...ids]}::text[])`)).execute();
}

const among = (ids: readonly string[]) => sql<string>`any(${[...ids]}::text[])`;

function readEvents(tx: TenantTransaction, ids: readonly string[]) {
  return tx.db
    .selectFrom('deal_event')
    .select(['deal_id', 'event', 'previous_hash', 'hash'])
    .where('deal_id', '=', among(ids))
    .orderBy('deal_id')
    .orderBy('seq')
    .execute();
}

function readTasks(tx: TenantTransaction, ids: readonly string[]) {
  return tx.db
    .selectFrom('task')
    .select(['deal_id', 'id', 'kind', 'person_id', 'status', 'due_at', 'claimed', 'decided_by'])
    .where('deal_id', '=', among(ids))
    .execute();
}

function readTimers(tx: TenantTransaction, ids: readonly string[]) {
  return tx.db
    .selectFrom('deal_timer')
    .select(['deal_id', 'timer', 'due_at'])
    .where('deal_id', '=', among(ids))
    .execute();
}

function readMessages(tx: TenantTransaction, ids: readonly string[]) {
  return tx.db
    .selectFrom('notification')
    .select(['deal_id', 'effect_key', 'person_id'])
    .where('deal_id', '=', among(ids))
    .execute();
}

function readCommands(tx: TenantTransaction, ids: readonly string[]) {
  return tx.db.selectFrom('command').select(['deal_id', 'id', 'answer']).where('deal_id', '=', among(ids)).execute();
}
