import { EventEmitter } from 'node:events';
import { AppError } from '@dealwright/shared';
import { type JobHelpers, Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Actor } from '../database/actor.ts';
import { tidyUp } from '../database/housekeeping.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { Services } from '../http/services.ts';
import type { JobImplementation } from './handle-job.ts';
import type { JobPayloads, JobTask } from './job-payloads.ts';
import { holdLifeLock, type LifeLock, releaseDeadWorkers } from './life-lock.ts';

/** A running worker. */
export interface JobWorker {
  /** Lets running jobs end and gives the others back. */
  stop(): Promise<void>;
}

const jobsAtOnce = 4;
const pollMs = 2_000;
const sweepMs = 15_000;
const sweepsBetweenTidying = 240;

/** Starts doing jobs; first the jobs of workers that died are given back. */
export async function startWorker(services: Services, jobs: readonly JobImplementation[]): Promise<JobWorker> {
  const events: WorkerEvents = new EventEmitter();
  const lives: Promise<LifeLock>[] = [];
  events.on('pool:create', ({ workerPool }) => lives.push(holdLifeLock(services, workerPool.id)));
  await releaseDeadWorkers(services);
  const runner = await run({
    pgPool: services.database.owner,
    concurrency: jobsAtOnce,
    pollInterval: pollMs,
    noHandleSignals: true,
    taskList: taskListOf(services, jobs),
    parsedCronItems: [],
    logger: loggerFor(services),
    events,
  });
  runner.promise.catch((cause: unknown) => services.log.error({ err: cause }, 'the job worker stopped'));
  const sweep = sweepRegularly(services);
  return {
    stop: async () => {
      clearInterval(sweep);
      await runner.stop();
      for (const life of await Promise.all(lives)) life.release();
    },
  };
}

/** Other nodes die while this one lives; their jobs are given back too. Once an hour what has served its time is taken away. */
function sweepRegularly(services: Services): NodeJS.Timeout {
  let sweeps = 0;
  const sweep = async () => {
    await releaseDeadWorkers(services);
    if (sweeps % sweepsBetweenTidying === 0) await tidyUp(services.database);
    sweeps += 1;
  };
  const timer = setInterval(() => {
    sweep().catch((cause: unknown) => services.log.warn({ err: cause }, 'the sweep did not work'));
  }, sweepMs);
  return timer.unref();
}

function taskListOf(services: Services, jobs: readonly JobImplementation[]): TaskList {
  const names = new Set(jobs.map(({ task }) => task));
  if (names.size !== jobs.length)
    throw new AppError('server.incomplete', { params: { reason: 'two handlers for one kind of job' } });
  return Object.fromEntries(
    jobs.map((job) => [
      job.task,
      (payload: unknown, helpers: JobHelpers) => runJob(services, job, { payload, helpers }),
    ]),
  );
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
