import type { Services } from '../http/services.ts';

/** How long a job may be locked before it counts as lost when its worker does not know of it. */
const lostAfterSeconds = 10;

/** Jobs that this process is at, by id, with the named queue in which each runs. */
export type RunningJobs = ReadonlyMap<string, string | null>;

/**
 * Gives back the jobs that a worker of this process has taken and knows nothing of: the answer in which it took them, or the word that
 * they were done, was lost with a connection. Jobs run at least once, so one that was done already is done again.
 */
export async function releaseLostJobs(
  { database, log }: Pick<Services, 'database' | 'log'>,
  workers: readonly string[],
  running: RunningJobs,
): Promise<void> {
  const { rows } = await database.owner.query<{ job: string }>(
    `with lost as (
       update graphile_worker._private_jobs set locked_by = null, locked_at = null, attempts = greatest(attempts - 1, 0)
       where locked_by = any($1) and locked_at < now() - make_interval(secs => $3) and not id::text = any($2)
       returning id, job_queue_id),
     freed as (
       update graphile_worker._private_job_queues as q set locked_by = null, locked_at = null
       from lost where q.id = lost.job_queue_id and q.locked_by = any($1))
     select id::text as job from lost`,
    [workers, [...running.keys()], lostAfterSeconds],
  );
  if (rows.length > 0) log.warn({ jobs: rows.map(({ job }) => job) }, 'jobs that were taken and lost were given back');
}

/**
 * Opens the named queues that a worker of this process holds without being at a job of theirs: somebody else had been given its job and
 * has taken it away as done, and whoever finds no job to take away leaves its queue locked.
 */
export async function releaseIdleQueues(
  { database, log }: Pick<Services, 'database' | 'log'>,
  workers: readonly string[],
  running: RunningJobs,
): Promise<void> {
  // A null among them would make the statement open none.
  const own = [...running.values()].filter((queue) => queue !== null);
  const { rows } = await database.owner.query<{ name: string }>(
    `update graphile_worker._private_job_queues as q set locked_by = null, locked_at = null
     where locked_by = any($1) and locked_at < now() - make_interval(secs => $3) and not id::text = any($2)
       and not exists (select from graphile_worker._private_jobs as j where j.job_queue_id = q.id and j.locked_by = q.locked_by)
     returning queue_name as name`,
    [workers, own, lostAfterSeconds],
  );
  if (rows.length > 0) log.warn({ queues: rows.map(({ name }) => name) }, 'queues without a job in them were opened');
}
