import pg from 'pg';
import type { Bench, Reading } from './bench.ts';
import { startBareWorker } from './jobs/bare-worker.ts';
import { drainRate } from './jobs/drain.ts';
import { startProductWorker } from './jobs/product-worker.ts';
import { type Measured, shareMeasurement } from './shared-measurement.ts';
import { startDurablePostgres } from './steps/durable-postgres.ts';

const runs = 3;
/** Jobs a second that the issue of the product asks for. */
const limit = 7000;

const measured = shareMeasurement<'bare' | 'limit'>(async (): Promise<Measured<'bare' | 'limit'>> => {
  const postgres = await startDurablePostgres();
  const product = await startProductWorker(postgres.url);
  const bare = startBareWorker(postgres.url);
  const database = new pg.Client({ connectionString: postgres.url });
  try {
    await database.connect();
    await drainRate(database, product);
    const readings: Reading[] = [];
    for (let run = 0; run < runs; run += 1)
      readings.push({ ours: await drainRate(database, product), yardstick: await drainRate(database, bare) });
    return { bare: readings, limit: readings.map(({ ours }) => ({ ours, yardstick: limit })) };
  } finally {
    await database.end();
    await product.close();
    await bare.close();
    await postgres.stop();
  }
});

const common = { unit: 'jobs/s', better: 'higher', runs } as const;

/** Jobs that do nothing, taken from the durable queue and written down as done by the product's worker. */
export const jobsBenches: readonly Bench[] = [
  { ...common, name: 'jobs', yardstick: 'graphile-worker, batches of 500', goal: 0.54, read: measured('bare') },
  { ...common, name: 'jobs-limit', yardstick: 'limit', goal: 1, read: measured('limit') },
];
