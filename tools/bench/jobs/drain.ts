import type { Client } from 'pg';

/** One who does jobs of the kind of the bench. */
export interface Drain {
  /** Begins to work; every job that is done is reported. */
  start(onDone: () => void): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

/** Kind of the jobs; one that the product knows. */
export const task = 'mail.send';
const jobs = 10_000;

/** Jobs a second from the first to the last of so many that wait in the queue, until all are written down as done. */
export async function drainRate(database: Client, drain: Drain): Promise<number> {
  const payload = `json_build_object('tenant', 'org_demo', 'job', json_build_object('key', n))`;
  await database.query(
    `select count(graphile_worker.add_job('${task}', ${payload}, max_attempts => 12)) from generate_series(1, ${jobs}) n`,
  );
  await database.query('analyze');
  const all = Promise.withResolvers<void>();
  let [done, began] = [0, 0];
  const worker = await drain.start(() => {
    if (done === 0) began = performance.now();
    done += 1;
    if (done === jobs) all.resolve();
  });
  await all.promise;
  while (await anyLeft(database)) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - began) / 1000;
  await worker.stop();
  return jobs / seconds;
}

async function anyLeft(database: Client): Promise<boolean> {
  const { rows } = await database.query('select from graphile_worker._private_jobs limit 1');
  return rows.length > 0;
}
