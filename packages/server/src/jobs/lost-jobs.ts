import type { Services } from '../http/services.ts';

/** How long a job may be locked before it counts as lost when its worker does not know of it. */
const lostAfterSeconds = 10;

/**
 * Gives back the jobs that a worker of this process has taken and knows nothing of: the answer in which it took them, or the word that
 * they were done, was lost with a connection. Jobs run at least once, so one that was done already is done again.
 */
export async function releaseLostJobs(
  { database, log }: Pick<Services, 'database' | 'log'>,
  workers: readonly string[],
  running: ReadonlySet<string>,
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
    [workers, [...running], lostAfterSeconds],
  );
  if (rows.length > 0) log.warn({ jobs: rows.map(({ job }) => job) }, 'jobs that were taken and lost were given back');
}
