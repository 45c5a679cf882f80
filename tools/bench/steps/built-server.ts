import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppError } from '@dealwright/shared';
import { freePort } from './durable-postgres.ts';

/** What `npm start` runs, as a process of its own. */
export interface BuiltServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Password of the demonstration sign-ins. */
export const demoPassword = 'bench-password-1';

const main = path.resolve(import.meta.dirname, '../../../packages/server/dist-node/main.js');

/** Starts the built server with the demonstration organization on a database and waits for its welcome. */
export async function startBuiltServer(databaseUrl: string): Promise<BuiltServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-data-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--no-warnings', ...profiling(), main, 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      DEMO_PASSWORD: demoPassword,
      PUBLIC_URL: url,
      PORT: String(port),
      LOG_LEVEL: 'fatal',
      NODE_OPTIONS: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  child.stderr.on('data', (line) => said.push(String(line)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (line) => String(line).includes(url) && resolve());
    child.once('exit', () => reject(new AppError('server.failed', { cause: said.join('') })));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** BENCH_CPU_PROFILE names a folder for the server's CPU profile. */
function profiling(): readonly string[] {
  const folder = process.env.BENCH_CPU_PROFILE;
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}
