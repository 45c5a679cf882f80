import { setTimeout as wait } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Services } from '../http/services.ts';

/** The sign that a worker lives: an advisory lock on a connection of its own, which the database takes away the moment the process dies. */
export interface LifeLock {
  release(): void;
}

/** Takes the sign of life of a worker and takes it again when its connection breaks. */
export async function holdLifeLock({ database, log }: Services, worker: string): Promise<LifeLock> {
  const state: { client: PoolClient | null; ended: boolean } = { client: null, ended: false };
  const take = async () => {
    const client = await database.owner.connect();
    client.once('error', (cause) => {
      client.release(cause);
      state.client = null;
      void takeAgain();
    });
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker]);
    state.client = client;
  };
  const takeAgain = async () => {
    while (!state.ended && state.client === null) {
      await wait(250);
      await take().catch((cause: unknown) => log.warn({ err: cause }, 'the sign of life is not back yet'));
    }
  };
  await take();
  return {
    release: () => {
      state.ended = true;
      state.client?.release(true);
      state.client = null;
    },
  };
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
