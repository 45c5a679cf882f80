import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
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

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
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
