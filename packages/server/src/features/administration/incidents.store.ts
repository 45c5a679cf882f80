import type { Deal } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { JobTask } from '../../jobs/job-payloads.ts';

/** Most lines of each kind. */
const most = 200;

/** A deal in which something stopped a run. */
export interface StoppedDeal {
  readonly id: string;
  readonly number: string;
  readonly hash: string;
  readonly state: Deal;
}

/** Open deals in which an incident stands, the newest first: its run goes on, and is still where it stopped. */
export async function readStoppedDeals(tx: TenantTransaction): Promise<readonly StoppedDeal[]> {
  const incidents = tx.db
    .selectFrom('deal_event')
    .select(['deal_id', sql<Date>`max(at)`.as('at')])
    .where('kind', '=', 'incident-raised')
    .groupBy('deal_id')
    .as('incident');
  return tx.db
    .selectFrom('deal')
    .innerJoin(incidents, 'incident.deal_id', 'deal.id')
    .select(['deal.id', 'number', 'hash', 'state'])
    .where('status', '=', 'open')
    .where(stands)
    .orderBy('incident.at', 'desc')
    .orderBy('deal.id')
    .limit(most)
    .execute();
}

/** What `standingIncidents` asks of the state, said to the database so that the limit counts nothing else. */
const stands = sql<boolean>`exists (
  select from jsonb_path_query(deal.state, '$.runs.* ? (@.endedAt == null)') as run,
    jsonb_array_elements(run -> 'incidents') as incident
  where incident ->> 'visit' is null
    or exists (select from jsonb_array_elements(run -> 'open') as visit where visit -> 'id' = incident -> 'visit'))`;

/** Timers that failed, the one that is late longest first. */
export function readLateTimers(tx: TenantTransaction) {
  return tx.db
    .selectFrom('deal_timer')
    .innerJoin('deal', 'deal.id', 'deal_timer.deal_id')
    .select(['deal.id', 'deal.number', 'deal.hash', 'timer', 'due_at', 'try_at', 'tries'])
    .where('tries', '>', 0)
    .orderBy('due_at')
    .limit(most)
    .execute();
}

/** A timer is due again at once; false when there is none that failed. */
export async function wakeTimer(tx: TenantTransaction, deal: string, timer: string): Promise<boolean> {
  const done = await tx.db
    .updateTable('deal_timer')
    .set({ try_at: tx.now })
    .where('deal_id', '=', deal)
    .where('timer', '=', timer)
    .where('tries', '>', 0)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** A job that failed. */
export interface FailedJob {
  readonly id: string;
  readonly task: JobTask;
  readonly deal_id: string | null;
  readonly attempts: number;
  readonly next_try: Date;
  readonly gave_up: boolean;
}

/** Jobs of this organization that failed at least once, the newest first. */
export async function readFailedJobs(tx: TenantTransaction): Promise<readonly FailedJob[]> {
  return (await sql<FailedJob>`select * from app.failed_jobs()`.execute(tx.db)).rows;
}

/** A failed job is tried again at once; false when there is none of this id. */
export async function wakeJob(tx: TenantTransaction, job: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select app.retry_job(${job}) as done`.execute(tx.db);
  return rows[0]?.done === true;
}

/** Numbers of deals by their ids. */
export async function numbersOf(tx: TenantTransaction, deals: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (deals.length === 0) return new Map();
  const rows = await tx.db.selectFrom('deal').select(['id', 'number']).where('id', 'in', deals).execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
}
