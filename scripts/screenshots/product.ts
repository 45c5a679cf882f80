import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { projectRoot } from '../project-root.ts';

/** Password of everybody in the demonstration organization of the pictures. */
export const password = 'demo-demo-demo';

/** The built product, started for the pictures alone. */
export interface Product {
  readonly url: string;
  /** Ends it and removes all that it kept. */
  stop(): Promise<void>;
}

/** Starts what `npm start` starts, with a database and a data folder that live as long as the pictures are taken. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-screenshots-'));
  // PostgreSQL may run as another user than this process.
  chmodSync(folder, 0o755);
  const url = `http://localhost:${await freePort()}`;
  const server = spawn(process.execPath, [path.join(projectRoot, 'packages/server/dist-node/main.js'), 'start'], {
    env: {
      ...process.env,
      PORT: new URL(url).port,
      PUBLIC_URL: url,
      DATA_DIR: folder,
      DATABASE_URL: '',
      DEMO: 'true',
      DEMO_PASSWORD: password,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  // It greets when the demonstration organization is in.
  const greeted = new Promise<boolean>((resolve) => server.stdout?.once('data', () => resolve(true)));
  const late = wait(120_000, false, { ref: false });
  if (await Promise.race([greeted, late, ended.then(() => false)])) return { url, stop };
  await stop();
  throw new Error('the product did not start; see above');
}
