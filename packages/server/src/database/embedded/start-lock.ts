import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../new-id.ts';
import { isAlive } from './postmaster.ts';

/** Lets one process at a time start or stop the PostgreSQL of a data folder; a lock whose holder died is taken over. */
export async function underStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!take(file)) {
    const holder = Number(read(file));
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    else await wait(25);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The lock appears with its holder's name in it, never empty. */
function take(file: string): boolean {
  const draft = `${file}.${newId('try')}`;
  writeFileSync(draft, String(process.pid), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}
