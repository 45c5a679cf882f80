import { type KeptConnection, keepConnection } from '../database/kept-connection.ts';
import type { Services } from '../http/services.ts';

/** Takes the sign that a worker lives: an advisory lock on a connection of its own, which the database takes away the moment the process dies. */
export function holdLifeLock({ database, log }: Services, worker: string): KeptConnection {
  return keepConnection({
    pool: database.owner,
    log,
    name: 'sign of life',
    use: (client) => client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker]),
  });
}

/** Gives back the jobs of workers whose sign of life is gone. */
export async function releaseDeadWorkers({ database, log }: Services): Promise<void> {
  const found = await database.owner.query<{ worker: string }>(
    `select distinct worker from (
       select locked_by as worker from graphile_worker._private_jobs
       union select locked_by from graphile_worker._private_job_queues) as seen
     where worker is not null`,
  );
  for (const { worker } of found.rows) {
    const { rows } = await database.owner.query<{ dead: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as dead',
      [worker],
    );
    if (!rows[0]?.dead) continue;
    await database.owner.query('select graphile_worker.force_unlock_workers($1)', [[worker]]);
    log.info({ worker }, 'the jobs of a dead worker were given back');
  }
}
