import type { Services } from './services.ts';

/** Whether requests can be served, and if not, which part is in the way. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: 'writable' | 'read-only' | 'unreachable';
  readonly jobs: 'moving' | 'stuck' | 'unknown';
}

const stuckAfter = '5 minutes';

/** Asks the database whether it takes writes, and whether a job, timer or schedule that is due has waited too long. */
export async function readiness({ database, log }: Services): Promise<Readiness> {
  try {
    const result = await database.owner.query<{ read_only: boolean; stuck: boolean }>(
      `select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as read_only,
         exists (select from graphile_worker.jobs where locked_at is null and attempts < max_attempts and run_at < now() - $1::interval)
         or exists (select from app.deal_timer where due_at < now() - $1::interval and tries > 0)
         or exists (select from app.schedule where active and next_at < now() - $1::interval and tries > 0) as stuck`,
      [stuckAfter],
    );
    const row = result.rows[0];
    const writable = row?.read_only === false;
    return { ready: writable, database: writable ? 'writable' : 'read-only', jobs: row?.stuck ? 'stuck' : 'moving' };
  } catch (cause) {
    log.warn({ err: cause }, 'the database does not answer');
    return { ready: false, database: 'unreachable', jobs: 'unknown' };
  }
}
