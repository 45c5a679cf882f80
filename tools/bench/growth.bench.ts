import { AppError } from '@dealwright/shared';
import type { Bench, Reading } from './bench.ts';
import { fillWithDeals } from './growth/fill.ts';
import { readThrough } from './growth/read-through.ts';
import { readsOfTables, wholeReads } from './growth/table-reads.ts';
import { openTwins, type Twin } from './growth/twins.ts';
import { type Measured, shareMeasurement } from './shared-measurement.ts';
import { type Arena, inArena } from './steps/arena.ts';
import { stepsByHttp } from './steps/by-http.ts';
import { cloneDeals } from './steps/clone-deals.ts';
import { queueOf } from './steps/deal-queue.ts';
import { productRequest } from './steps/product-route.ts';
import { beginDeal, recordWalk, type WalkStep } from './steps/walk.ts';

const deals = 100_000;
const walking = 2500;
const rounds = 10;
const clients = 64;
const warmUp = 2;
const seconds = 4;
const runs = 5;

const measured = shareMeasurement<'growth'>(() => inArena(measure));

/** Two databases of one PostgreSQL that differ in what lies in them, each with a server of its own, asked in turns. */
async function measure(arena: Arena): Promise<Measured<'growth'>> {
  const walk = await recordWalk(arena, rounds);
  const first = await beginDeal(arena, 'The first of many');
  const twins = await openTwins(arena);
  const { empty, full } = twins;
  try {
    await fill(full, first);
    const sides = {
      empty: await sideOf(empty, { arena, first, walk }),
      full: await sideOf(full, { arena, first, walk }),
    };
    for (const side of [sides.empty, sides.full]) await stepsByHttp({ ...side, seconds: warmUp });
    const before = await readsOfTables(full.database);
    const readings: Reading[] = [];
    for (let run = 0; run < runs; run += 1) {
      const yardstick = (await stepsByHttp({ ...sides.empty, seconds })).perSecond;
      readings.push({ ours: (await stepsByHttp({ ...sides.full, seconds })).perSecond, yardstick });
    }
    refuseWholeReads(wholeReads(before, await readsOfTables(full.database)));
    await readThrough(full.server.url, arena);
    return { growth: readings };
  } finally {
    await twins.close();
  }
}

/** The deal of the recorded walk, whose history is long. */
async function walkedDeal({ database }: Twin): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    'select deal_id as id from app.deal_event group by deal_id order by count(*) desc limit 1',
  );
  if (rows[0] === undefined) throw new AppError('not-found');
  return rows[0].id;
}

async function fill(twin: Twin, deal: string): Promise<void> {
  const began = performance.now();
  await fillWithDeals(twin.database, { deal, history: await walkedDeal(twin), count: deals });
  const { rows } = await twin.database.query<{ events: number }>('select count(*)::int as events from app.deal_event');
  const took = Math.round((performance.now() - began) / 1000);
  console.error(`growth: ${deals} deals with ${rows[0]?.events} facts of history written in ${took} s`);
}

interface Load {
  readonly arena: Arena;
  readonly first: string;
  readonly walk: readonly WalkStep[];
}

async function sideOf({ server, database }: Twin, { arena, first, walk }: Load) {
  const queue = queueOf(await cloneDeals(database, { deal: first, mark: 'w', count: walking }), walk);
  await database.query('vacuum analyze');
  return { server: server.url, queue, requestFor: productRequest(arena), connections: clients };
}

/** Steps that read a table from end to end would not grow with it. */
function refuseWholeReads(tables: readonly string[]): void {
  if (tables.length > 0) throw new AppError('server.failed', { cause: `read from end to end: ${tables.join(', ')}` });
}

/** Steps in a database with a hundred thousand other deals and a million facts of history, beside the same steps in one without. */
export const growthBench: Bench = {
  name: 'growth',
  unit: 'steps/s',
  better: 'higher',
  yardstick: 'the same, empty',
  goal: 0.9,
  runs,
  read: measured('growth'),
};
