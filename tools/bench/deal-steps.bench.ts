import type { Bench, Reading } from './bench.ts';
import { type Measured, shareMeasurement } from './shared-measurement.ts';
import { type Arena, inArena } from './steps/arena.ts';
import { stepsByHand } from './steps/by-hand.ts';
import { stepsByHttp } from './steps/by-http.ts';
import { cloneDeals } from './steps/clone-deals.ts';
import { type DealQueue, queueOf } from './steps/deal-queue.ts';
import type { Figures } from './steps/figures.ts';
import { naiveRequest, startNaiveServer } from './steps/naive-route.ts';
import { productRequest } from './steps/product-route.ts';
import { beginDeal, recordWalk, type WalkStep } from './steps/walk.ts';

/** So many that a deal takes a few steps only, as deals do: its state stays at two to six kilobytes. */
const deals = 3000;
const rounds = 10;
const clients = 64;
const connections = 16;
const warmUp = 2;
const seconds = 4;
const secondsAlone = 2;
const runs = 3;

/** What one round finds. */
interface Round {
  readonly ours: Figures;
  readonly bare: Figures;
  readonly naive: Figures;
  readonly oursAlone: Figures;
  readonly transactionAlone: Figures;
}

type Figure = 'bare' | 'naive' | 'p99' | 'p99-limit' | 'alone' | 'alone-limit';

/** The slowest that the slowest of a hundred may be, and one who is alone, in milliseconds. */
const limits = { p99: 35, alone: 1.5 };

const measured = shareMeasurement<Figure>(() => inArena(measure));

async function measure(arena: Arena): Promise<Measured<Figure>> {
  const walk = await recordWalk(arena, rounds);
  const naive = await startNaiveServer(arena.postgres.url, walk);
  try {
    const first = await beginDeal(arena, 'The first of many');
    const queue = async (mark: string) =>
      queueOf(await cloneDeals(arena.database, { deal: first, mark, count: deals }), walk);
    const queues = { ours: await queue('o'), bare: await queue('b'), naive: await queue('n') };
    await arena.database.query('vacuum analyze');
    await takeRound({ arena, naive: naive.url, queues, walk }, warmUp);
    const found: Round[] = [];
    for (let run = 0; run < runs; run += 1) {
      const round = await takeRound({ arena, naive: naive.url, queues, walk }, seconds);
      console.error(inWords(round));
      found.push(round);
    }
    return figuresIn(found);
  } finally {
    await naive.stop();
  }
}

interface Sides {
  readonly arena: Arena;
  readonly naive: string;
  readonly queues: Readonly<Record<'ours' | 'bare' | 'naive', DealQueue>>;
  readonly walk: readonly WalkStep[];
}

/** All sides one after the other, on the same database. */
async function takeRound({ arena, naive, queues }: Sides, time: number): Promise<Round> {
  const product = { server: arena.server.url, queue: queues.ours, requestFor: productRequest(arena) };
  const hand = { databaseUrl: arena.postgres.url, queue: queues.bare };
  return {
    ours: await stepsByHttp({ ...product, connections: clients, seconds: time }),
    bare: await stepsByHand({ ...hand, connections, seconds: time, as: 'statement' }),
    naive: await stepsByHttp({
      server: naive,
      queue: queues.naive,
      requestFor: naiveRequest,
      connections: clients,
      seconds: time,
    }),
    oursAlone: await stepsByHttp({ ...product, connections: 1, seconds: secondsAlone }),
    transactionAlone: await stepsByHand({ ...hand, connections: 1, seconds: secondsAlone, as: 'transaction' }),
  };
}

function figuresIn(found: readonly Round[]): Measured<Figure> {
  const each = (reading: (round: Round) => Reading) => found.map(reading);
  return {
    bare: each(({ ours, bare }) => ({ ours: ours.perSecond, yardstick: bare.perSecond })),
    naive: each(({ ours, naive }) => ({ ours: ours.perSecond, yardstick: naive.perSecond })),
    p99: each(({ ours, transactionAlone }) => ({ ours: ours.p99, yardstick: transactionAlone.p50 })),
    'p99-limit': each(({ ours }) => ({ ours: ours.p99, yardstick: limits.p99 })),
    alone: each(({ oursAlone, transactionAlone }) => ({ ours: oursAlone.p50, yardstick: transactionAlone.p50 })),
    'alone-limit': each(({ oursAlone }) => ({ ours: oursAlone.p50, yardstick: limits.alone })),
  };
}

function inWords(round: Round): string {
  const sides = Object.entries(round).map(([side, { perSecond, p50, p99 }]: [string, Figures]) => {
    return `${side} ${Math.round(perSecond)}/s p50 ${p50.toFixed(2)} p99 ${p99.toFixed(1)} ms`;
  });
  return `deal-steps: ${sides.join('; ')}`;
}

const rate = { unit: 'steps/s', better: 'higher', runs } as const;
const time = { unit: 'ms', better: 'lower', runs } as const;

/** Commands acknowledged by the whole product beside the same rows written by bare statements and by a naive server, on the same database. */
export const dealStepsBenches: readonly Bench[] = [
  { ...rate, name: 'deal-steps', yardstick: 'bare pg, 16 connections', goal: 0.6, read: measured('bare') },
  { ...rate, name: 'deal-steps-naive', yardstick: 'naive Fastify route', goal: 1.5, read: measured('naive') },
  { ...time, name: 'deal-steps-p99', yardstick: 'p50 of a bare transaction', goal: 43, read: measured('p99') },
  { ...time, name: 'deal-steps-p99-limit', yardstick: 'limit', goal: 1, read: measured('p99-limit') },
  { ...time, name: 'deal-steps-alone', yardstick: 'bare transaction', goal: 1.85, read: measured('alone') },
  { ...time, name: 'deal-steps-alone-limit', yardstick: 'limit', goal: 1, read: measured('alone-limit') },
];
