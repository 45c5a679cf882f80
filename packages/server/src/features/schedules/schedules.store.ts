import { sql } from 'kysely';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** What a schedule starts, of which flow, in which region. */
export interface ScheduleKey {
  readonly process: string;
  readonly flow: string;
  readonly region: string;
  readonly begins: 'deal' | 'flow';
}

/** A schedule as it is stored. */
export interface StoredSchedule extends ScheduleKey {
  readonly id: string;
  readonly active: boolean;
  /** Everything that was due until then is seen to. */
  readonly seenUntil: Date;
  readonly nextAt: Date | null;
  /** Versions that counted when it was planned; null where that was not written down. */
  readonly planned: readonly number[] | null;
}

const columns = [
  'id',
  'process',
  'flow',
  'region_id as region',
  'begins',
  'active',
  'seen_until as seenUntil',
  'next_at as nextAt',
  'planned',
] as const;

/** Schedules of one process or of all, in a fixed order. */
export function listSchedules(tx: TenantTransaction, process: string | null): Promise<readonly StoredSchedule[]> {
  let rows = tx.db.selectFrom('schedule').select(columns);
  if (process !== null) rows = rows.where('process', '=', process);
  return rows.orderBy('process').orderBy('flow').orderBy('region_id').orderBy('begins').execute();
}

/** One schedule, or undefined. */
export function readSchedule(tx: TenantTransaction, id: string): Promise<StoredSchedule | undefined> {
  return tx.db.selectFrom('schedule').select(columns).where('id', '=', id).executeTakeFirst();
}

/** One schedule, locked until the transaction ends; undefined when there is none. */
export function lockSchedule(tx: TenantTransaction, id: string): Promise<StoredSchedule | undefined> {
  return tx.db.selectFrom('schedule').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** One schedule that is due, locked until the transaction ends; those that somebody else has locked are his. */
export function claimDueSchedule(tx: TenantTransaction): Promise<StoredSchedule | undefined> {
  return tx.db
    .selectFrom('schedule')
    .select(columns)
    .where('active', '=', true)
    .where('try_at', '<=', sql<Date>`now()`)
    .orderBy('try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** How a schedule stands after it was seen to. */
export interface Plan {
  readonly seenUntil: Date;
  readonly next: string | null;
  /** Versions that count by now. */
  readonly versions: readonly { readonly version: number }[];
}

/** Writes down that everything due until then is seen to, when to look next, and by which versions. */
export async function saveTimes(tx: TenantTransaction, id: string, { seenUntil, next, versions }: Plan): Promise<void> {
  const next_at = next === null ? null : new Date(next);
  const planned = versions.map(({ version }) => version);
  await tx.db
    .updateTable('schedule')
    .set({ seen_until: seenUntil, next_at, try_at: next_at, tries: 0, failing_since: null, planned })
    .where('id', '=', id)
    .execute();
}

/** Puts a schedule off that failed: by a second, by two, by four, at most by an hour. */
export async function putOffSchedule(tx: TenantTransaction, id: string): Promise<void> {
  await tx.db
    .updateTable('schedule')
    .set({
      tries: sql`tries + 1`,
      try_at: sql`now() + least(power(2, least(tries, 12)), 3600) * interval '1 second'`,
      failing_since: sql`coalesce(failing_since, now())`,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Makes the schedules that are not there yet. A flow in deals runs from the beginning; new deals begin in a region only once somebody turns
 * that on.
 */
export async function makeSchedules(tx: TenantTransaction, keys: readonly ScheduleKey[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.db
    .insertInto('schedule')
    .values(
      keys.map(({ region, ...key }) => ({
        tenant_id: tx.tenant,
        id: newId('sch'),
        ...key,
        region_id: region,
        active: key.begins === 'flow',
        seen_until: tx.now,
        next_at: null,
        try_at: null,
        planned: null,
        failing_since: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'process', 'flow', 'region_id', 'begins']).doNothing())
    .execute();
}

/** Turns a schedule on or off. */
export async function setActive(
  tx: TenantTransaction,
  { id, process }: StoredSchedule,
  active: boolean,
): Promise<void> {
  await tx.db.updateTable('schedule').set({ active }).where('id', '=', id).execute();
  await tx.audit(active ? 'schedule.resumed' : 'schedule.paused', `process:${process}`, { schedule: id });
}

/** Takes away the marks of changes that this transaction sees; false when there is none. */
export async function takeChanges(tx: TenantTransaction): Promise<boolean> {
  const seen = tx.db.selectFrom('schedule_change').select('id').forUpdate().skipLocked();
  const taken = await tx.db.deleteFrom('schedule_change').where('id', 'in', seen).executeTakeFirst();
  return taken.numDeletedRows > 0n;
}
