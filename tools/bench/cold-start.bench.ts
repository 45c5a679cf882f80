import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Bench, median, type Reading } from './bench.ts';
import { timeOfNothing, timeToAnswer } from './start/time-to-answer.ts';
import { demoPassword, startBuiltServer } from './steps/built-server.ts';
import { startDurablePostgres } from './steps/durable-postgres.ts';

const starts = 5;
const product = [path.resolve(import.meta.dirname, '../../packages/server/dist-node/main.js'), 'start'];
const bare = [path.join(import.meta.dirname, 'start/bare-server.mjs')];

/** Both sides in turns on one database whose schema and demonstration organization are there. */
async function readAt(asked: string): Promise<Reading> {
  const postgres = await startDurablePostgres();
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-data-'));
  try {
    await (await startBuiltServer(postgres.url)).stop();
    const env = { DATABASE_URL: postgres.url, DATA_DIR: folder, DEMO_PASSWORD: demoPassword, LOG_LEVEL: 'fatal' };
    const [ours, yardstick, nothing]: [number[], number[], number[]] = [[], [], []];
    for (let count = 0; count < starts; count += 1) {
      nothing.push(await timeOfNothing());
      yardstick.push(await timeToAnswer({ program: bare, path: asked, env }));
      ours.push(await timeToAnswer({ program: product, path: asked, env }));
    }
    console.error(`cold start to ${asked}: node alone takes ${Math.round(median(nothing))} ms`);
    return { ours: median(ours), yardstick: median(yardstick) };
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const common = { unit: 'ms', better: 'lower', yardstick: 'bare Fastify and pg', runs: 1 } as const;

/** From the birth of the process to its first answers: that it lives, and, with the whole product behind it, that it can serve. */
export const coldStartBenches: readonly Bench[] = [
  { ...common, name: 'cold-start', goal: 3.5, read: () => readAt('/health') },
  { ...common, name: 'cold-start-ready', goal: 3.5, read: () => readAt('/ready') },
];
