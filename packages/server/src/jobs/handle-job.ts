import type { Actor } from '../database/actor.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Services } from '../http/services.ts';
import type { JobPayloads, JobTask } from './job-payloads.ts';

/** What a job's handler gets. */
export interface JobInput<Task extends JobTask> {
  readonly payload: JobPayloads[Task];
  readonly tenant: string;
  readonly actor: Actor;
  /** Stays the same over all attempts; what the job does outside is made unique by it. */
  readonly key: string;
  readonly services: Services;
  /** The how manyth try this is, and whether none follows. */
  readonly attempt: number;
  readonly last: boolean;
  transact<T>(work: (tx: TenantTransaction) => Promise<T>, options?: { readonly idempotent?: boolean }): Promise<T>;
}

/** A kind of job with the code that does it. Jobs run at least once, so doing one twice must be harmless. */
export interface JobImplementation {
  readonly task: JobTask;
  readonly handle: (input: JobInput<JobTask>) => Promise<void>;
}

/** Names the code for a kind of job. */
export function handleJob<Task extends JobTask>(
  task: Task,
  handle: (input: JobInput<Task>) => Promise<void>,
): JobImplementation {
  return { task, handle: handle as unknown as JobImplementation['handle'] };
}
