import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';
import type { Asked } from './by-http.ts';
import type { Walking } from './deal-queue.ts';
import { type RunningProgram, startProgram } from './start-program.ts';
import type { WalkStep } from './walk.ts';

/** Starts the naive server, which writes the rows of a recorded walk, as a process of its own. */
export async function startNaiveServer(databaseUrl: string, walk: readonly WalkStep[]): Promise<RunningProgram> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-walk-'));
  const file = path.join(folder, 'walk.json');
  writeFileSync(file, JSON.stringify(walk));
  const port = await freePort();
  try {
    return await startProgram({
      args: [path.join(import.meta.dirname, 'naive-server.ts')],
      env: { DATABASE_URL: databaseUrl, PORT: String(port), WALK: file },
      url: `http://127.0.0.1:${port}`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How the naive server is asked for a step. */
export function naiveRequest({ deal, step: place }: Walking, { body }: WalkStep): Asked {
  return {
    path: `/deals/${deal}/steps/${place}`,
    headers: { 'content-type': 'application/json' },
    body: bodyOf(deal, body),
  };
}

/** The body of a command with an id of its own. */
export function bodyOf(deal: string, body: string): string {
  return `{"id":"${crypto.randomUUID()}",${body.slice(1).replaceAll('{deal}', deal)}`;
}
