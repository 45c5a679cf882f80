import pg from 'pg';
import type { Bench, Reading } from './bench.ts';
import { startBuiltServer } from './steps/built-server.ts';
import { stepsByHand } from './steps/by-hand.ts';
import { stepsByHttp } from './steps/by-http.ts';
import { startDurablePostgres } from './steps/durable-postgres.ts';
import { apiPerson } from './steps/sales-people.ts';
import { beginDeal, recordWalk, releaseProcess, type Walkers } from './steps/walk.ts';

const dealsEach = 512;
const rounds = 30;
const clients = 64;
const connections = 16;
const warmUp = 2;
const seconds = 5;

async function read(): Promise<Reading> {
  const postgres = await startDurablePostgres();
  try {
    const server = await startBuiltServer(postgres.url);
    const database = new pg.Client({ connectionString: postgres.url });
    try {
      await database.connect();
      return await measure({ server: server.url, databaseUrl: postgres.url, database });
    } finally {
      await database.end();
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}

interface Running {
  readonly server: string;
  readonly databaseUrl: string;
  readonly database: pg.Client;
}

async function measure({ server, databaseUrl, database }: Running): Promise<Reading> {
  await releaseProcess(await apiPerson(server, 'claudia.vogt@example.com'));
  const seller = await apiPerson(server, 'anna.keller@example.com');
  const manager = await apiPerson(server, 'stefan.brandt@example.com');
  const walkers = { seller, manager, database };
  const walk = await recordWalk(walkers, rounds);
  const load = { databaseUrl, server, walk, people: { seller, manager } };
  await stepsByHttp({ ...load, deals: await beginDeals(walkers), connections: clients, seconds: warmUp });
  const [httpDeals, handDeals] = [await beginDeals(walkers), await beginDeals(walkers)];
  await database.query('vacuum analyze');
  const http = await stepsByHttp({ ...load, deals: httpDeals, connections: clients, seconds });
  const yardstick = await stepsByHand({ ...load, deals: handDeals, connections, seconds });
  console.error(`deal-steps: p50 ${http.p50} ms, p99 ${http.p99} ms of ${clients} clients`);
  return { ours: http.perSecond, yardstick };
}

/** Deals at the beginning of their walk, begun by a few at a time. */
async function beginDeals(walkers: Walkers): Promise<readonly string[]> {
  const deals: string[] = [];
  const begin = async () => {
    for (let count = 0; count < dealsEach / 16; count += 1) deals.push(await beginDeal(walkers, `Lead ${count}`));
  };
  await Promise.all(Array.from({ length: 16 }, begin));
  return deals;
}

/** Commands acknowledged by the whole product beside the same rows written by bare statements on the same database. */
export const dealStepsBench: Bench = {
  name: 'deal-steps',
  unit: 'steps/s',
  better: 'higher',
  yardstick: 'bare pg, 16 connections',
  goal: 0.6,
  runs: 3,
  read,
};
