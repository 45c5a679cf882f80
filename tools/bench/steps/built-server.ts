import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';
import { type RunningProgram, startProgram } from './start-program.ts';

/** What `npm start` runs, as a process of its own. */
export type BuiltServer = RunningProgram;

/** Password of the demonstration sign-ins. */
export const demoPassword = 'bench-password-1';

const main = path.resolve(import.meta.dirname, '../../../packages/server/dist-node/main.js');

/** Starts the built server with the demonstration organization on a database and waits for its welcome. */
export async function startBuiltServer(databaseUrl: string): Promise<BuiltServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-data-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    args: [...profiling(), main, 'start'],
    env: {
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      DEMO_PASSWORD: demoPassword,
      PUBLIC_URL: url,
      PORT: String(port),
      LOG_LEVEL: 'fatal',
    },
    url,
  });
  return {
    url,
    stop: async () => {
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** BENCH_CPU_PROFILE names a folder for the server's CPU profile. */
function profiling(): readonly string[] {
  const folder = process.env.BENCH_CPU_PROFILE;
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}
