import type { Bench, Reading } from './bench.ts';
import { automaticRequest, releaseAutomatic } from './flows/automatic-process.ts';
import { startDbos } from './flows/dbos.ts';
import { type Measured, shareMeasurement } from './shared-measurement.ts';
import { type Arena, inArena } from './steps/arena.ts';
import { askByHttp } from './steps/by-http.ts';

const clients = 64;
const inFlight = 32;
const warmUp = 2;
const seconds = 4;
const runs = 3;
/** Flows a second that the issue of the product asks for. */
const limit = 1000;

type Figure = 'dbos' | 'limit';

const measured = shareMeasurement<Figure>(() => inArena(measure));

async function measure({ server, postgres, database, administrator, seller }: Arena): Promise<Measured<Figure>> {
  await releaseAutomatic(administrator);
  await database.query('create database dbos');
  const dbos = await startDbos(postgres.url.replace(/[^/]+$/, 'dbos'));
  let count = 0;
  const ours = (time: number) =>
    askByHttp({
      server: server.url,
      connections: clients,
      seconds: time,
      next: () => {
        count += 1;
        return { asked: automaticRequest(seller, count) };
      },
    });
  try {
    await ours(warmUp);
    await dbos.flows(inFlight, warmUp);
    // As the database does by itself within a minute: until then it plans as if there were no deals.
    await database.query('vacuum analyze');
    const readings: Reading[] = [];
    for (let run = 0; run < runs; run += 1) {
      const flows = await ours(seconds);
      const peer = await dbos.flows(inFlight, seconds);
      console.error(`flows: ours p99 ${flows.p99.toFixed(1)} ms, DBOS p99 ${peer.p99.toFixed(1)} ms`);
      readings.push({ ours: flows.perSecond, yardstick: peer.perSecond });
    }
    return { dbos: readings, limit: readings.map(({ ours: value }) => ({ ours: value, yardstick: limit })) };
  } finally {
    await dbos.stop();
  }
}

const common = { unit: 'flows/s', better: 'higher', runs } as const;

/** Automatic flows of six nodes that other systems start over HTTP, each answered when all of it is committed. */
export const flowsBenches: readonly Bench[] = [
  { ...common, name: 'flows', yardstick: 'DBOS, six steps', goal: 5, read: measured('dbos') },
  { ...common, name: 'flows-limit', yardstick: 'limit', goal: 1, read: measured('limit') },
];
