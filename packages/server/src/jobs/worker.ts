import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '@dealwright/shared';
import { type JobHelpers, Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Actor } from '../database/actor.ts';
import { tidyUp } from '../database/housekeeping.ts';
import type { KeptConnection } from '../database/kept-connection.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { Services } from '../http/services.ts';
import type { JobImplementation } from './handle-job.ts';
import type { JobPayloads, JobTask } from './job-payloads.ts';
import { holdLifeLock, releaseDeadWorkers } from './life-lock.ts';
import { releaseIdleQueues, releaseLostJobs } from './lost-jobs.ts';

/** A running worker. */
export interface JobWorker {
  /** Lets running jobs end and gives the others back. */
  stop(): Promise<void>;
}

const jobsAtOnce = 8;
/** Jobs that are fetched in one go, and how long one may wait here for its turn before other nodes may have it again. */
const fetched = { size: 500, ttl: 2_000 };
const pollMs = 2_000;
const sweepMs = 5_000;
const sweepsBetweenTidying = 720;
const pauseMs = 1_000;

/** Starts doing jobs; first the jobs of workers that died are given back. */
export async function startWorker(services: Services, jobs: readonly JobImplementation[]): Promise<JobWorker> {
  const end = new AbortController();
  const own: Own = { workers: [], running: new Map() };
  const first = await startPool(services, jobs, own);
  const kept = keepWorking({ services, jobs, own, signal: end.signal }, first);
  const sweep = sweepRegularly(services, own);
  return {
    stop: async () => {
      clearInterval(sweep);
      end.abort();
      await kept;
    },
  };
}

/** What this process has in hand: its pools of workers, and the jobs that they are at. */
interface Own {
  readonly workers: string[];
  readonly running: Map<string, string | null>;
}

interface Keeping {
  readonly services: Services;
  readonly jobs: readonly JobImplementation[];
  readonly own: Own;
  readonly signal: AbortSignal;
}

/** Waits for the end of a pool. One that ends by itself, because it could not write down what it had done, is followed by another. */
async function keepWorking({ services, jobs, own, signal }: Keeping, first: WorkingPool): Promise<void> {
  for (let pool: WorkingPool | null = first; !signal.aborted || pool !== null; ) {
    await pool?.ended(signal);
    pool = null;
    if (signal.aborted) continue;
    await wait(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) continue;
    pool = await startPool(services, jobs, own).catch((cause: unknown) => {
      services.log.error({ err: cause }, 'the job worker could not begin again yet');
      return null;
    });
  }
}

/** A worker pool of the library with its sign of life. */
interface WorkingPool {
  /** Ends when the pool did, by itself or because of the signal, and its sign of life is gone. */
  ended(signal: AbortSignal): Promise<void>;
}

async function startPool(services: Services, jobs: readonly JobImplementation[], own: Own): Promise<WorkingPool> {
  const events: WorkerEvents = new EventEmitter();
  const lives: KeptConnection[] = [];
  events.on('pool:create', ({ workerPool }) => {
    own.workers.push(workerPool.id);
    lives.push(holdLifeLock(services, workerPool.id));
  });
  await releaseDeadWorkers(services);
  const runner = await run({
    pgPool: services.database.owner,
    concurrency: jobsAtOnce,
    pollInterval: pollMs,
    // What ends in the same moment is written down in one statement.
    preset: { worker: { localQueue: fetched, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    noHandleSignals: true,
    taskList: taskListOf(services, jobs, own),
    parsedCronItems: [],
    logger: loggerFor(services),
    events,
  });
  const over = runner.promise.catch((cause: unknown) => services.log.error({ err: cause }, 'the job worker stopped'));
  return {
    ended: async (signal) => {
      const stop = () => void runner.stop().catch((cause: unknown) => services.log.warn({ err: cause }, 'stopping'));
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
      await over;
      signal.removeEventListener('abort', stop);
      for (const life of lives) life.end();
    },
  };
}

/**
 * Other nodes die while this one lives, and answers of the database get lost; their jobs are given back. Once an hour what has served its
 * time is taken away.
 */
function sweepRegularly(services: Services, own: Own): NodeJS.Timeout {
  let sweeps = 0;
  const sweep = async () => {
    await releaseDeadWorkers(services);
    await releaseLostJobs(services, own.workers, own.running);
    await releaseIdleQueues(services, own.workers, own.running);
    if (sweeps % sweepsBetweenTidying === 0) await tidyUp(services.database);
    sweeps += 1;
  };
  const timer = setInterval(() => {
    sweep().catch((cause: unknown) => services.log.warn({ err: cause }, 'the sweep did not work'));
  }, sweepMs);
  return timer.unref();
}

function taskListOf(services: Services, jobs: readonly JobImplementation[], { running }: Own): TaskList {
  const names = new Set(jobs.map(({ task }) => task));
  if (names.size !== jobs.length)
    throw new AppError('server.incomplete', { params: { reason: 'two handlers for one kind of job' } });
  return Object.fromEntries(
    jobs.map((job) => [
      job.task,
      async (payload: unknown, helpers: JobHelpers) => {
        running.set(helpers.job.id, queueOf(helpers));
        try {
          await runJob(services, job, { payload, helpers });
        } finally {
          running.delete(helpers.job.id);
        }
      },
    ]),
  );
}

function queueOf({ job }: JobHelpers): string | null {
  return job.job_queue_id === null ? null : String(job.job_queue_id);
}

interface Given {
  readonly payload: unknown;
  readonly helpers: JobHelpers;
}

async function runJob(
  services: Services,
  { task, handle }: JobImplementation,
  { payload, helpers }: Given,
): Promise<void> {
  const { tenant, job } = payload as { readonly tenant: string; readonly job: JobPayloads[JobTask] };
  const actor: Actor = { kind: 'system', reason: task };
  try {
    await handle({
      payload: job,
      tenant,
      actor,
      key: helpers.job.key ?? `job:${helpers.job.id}`,
      services,
      attempt: helpers.job.attempts,
      last: helpers.job.attempts >= helpers.job.max_attempts,
      transact: (work, options) => withTenant(services.database, { tenant, actor, ...options }, work),
    });
  } catch (cause) {
    services.log.error(
      { err: cause, task, job: helpers.job.id, attempt: helpers.job.attempts },
      'a job failed and will be tried again',
    );
    throw cause;
  }
}

function loggerFor({ log }: Services): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') log.error(meta ?? {}, message);
    else if (level === 'warning') log.warn(meta ?? {}, message);
    else log.trace(meta ?? {}, message);
  });
}
