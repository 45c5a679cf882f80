import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { type Drain, task } from './drain.ts';

const quiet = new Logger(() => () => undefined);

/** The same library as it is quickest: large batches and nothing around it. */
export function startBareWorker(databaseUrl: string): Drain {
  const pgPool = new pg.Pool({ connectionString: databaseUrl, max: 6 });
  // A connection that is closing may still hear that the database ends.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  return {
    start: async (onDone) => {
      const runner = await run({
        pgPool,
        concurrency: 8,
        noHandleSignals: true,
        logger: quiet,
        parsedCronItems: [],
        taskList: { [task]: () => onDone() },
        preset: { worker: { localQueue: { size: 500 }, completeJobBatchDelay: 0 } },
      });
      return { stop: () => runner.stop() };
    },
    close: () => pgPool.end(),
  };
}
