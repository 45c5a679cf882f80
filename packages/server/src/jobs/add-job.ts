import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JobPayloads, JobTask } from './job-payloads.ts';

/** When and how often a job runs. */
export interface JobOptions {
  /** A job with the key of one that waits takes its place, so the same wish is fulfilled once. */
  readonly key?: string;
  readonly runAt?: Date;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
}

/** One job to be done. */
export interface JobRequest<Task extends JobTask> {
  readonly task: Task;
  readonly payload: JobPayloads[Task];
  readonly options?: JobOptions;
}

/** Writes a job in the transaction, so that it exists exactly when the transaction does. */
export async function addJob<Task extends JobTask>(db: Kysely<Tables>, request: JobRequest<Task>): Promise<void> {
  const { key = null, runAt = null, queue = null } = request.options ?? {};
  const payload = JSON.stringify(request.payload);
  await sql`select app.add_job(${request.task}, ${payload}::json, ${key}, ${runAt}::timestamptz, ${queue})`.execute(db);
}
