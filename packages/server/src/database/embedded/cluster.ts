import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '@dealwright/shared';
import type { PostgresBinaries } from './binaries.ts';
import { clearStaleNote, findPostmaster, type Postmaster } from './postmaster.ts';
import type { SystemUser } from './system-user.ts';

/** Where a built-in PostgreSQL lives and who runs it. */
export interface Cluster {
  /** Folder with everything of it: `cluster/`, `password`, `postgres.log`. */
  readonly folder: string;
  readonly binaries: PostgresBinaries;
  readonly user: SystemUser;
}

const readyWithinMs = 60_000;

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  wal_buffers: '16MB',
  jit: 'off',
  password_encryption: 'scram-sha-256',
};

/** The password of the owner, made once for each data folder and readable by its owner only. */
export function clusterPassword({ folder }: Cluster): string {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Lays out the data folder when there is none; one that was left half made is made anew. */
export async function initialise(cluster: Cluster): Promise<void> {
  const done = path.join(cluster.folder, 'initialised');
  const data = path.join(cluster.folder, 'cluster');
  if (existsSync(done)) return;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(cluster.folder, 0o711);
  own(data, cluster.user);
  const passwordFile = path.join(data, '..', 'initial-password');
  writeFileSync(passwordFile, clusterPassword(cluster), { mode: 0o600 });
  own(passwordFile, cluster.user);
  const args = [
    '-D',
    data,
    '-U',
    'dealwright',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
  try {
    await finished(
      spawn(cluster.binaries.initdb, args, {
        ...cluster.user,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, LC_ALL: 'C' },
      }),
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(done, '');
}

/** Starts PostgreSQL in a process group of its own, so that a key pressed in the terminal does not stop it before the server. */
export async function startPostmaster(cluster: Cluster): Promise<Postmaster> {
  const data = path.join(cluster.folder, 'cluster');
  clearStaleNote(data);
  const port = await rememberedPort(cluster.folder);
  const log = openSync(path.join(cluster.folder, 'postgres.log'), 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(cluster.binaries.postgres, ['-D', data, '-p', String(port), ...flags], {
    ...cluster.user,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log);
  child.unref();
  const ended = new Promise<'ended'>((resolve) =>
    child.once('exit', () => resolve('ended')).once('error', () => resolve('ended')),
  );
  return Promise.race([ready(data), ended]).then((outcome) => {
    if (outcome !== 'ended' && outcome !== null) return outcome;
    throw new AppError('database.refused', {
      params: { reason: `PostgreSQL did not start; its log is ${path.join(cluster.folder, 'postgres.log')}` },
    });
  });
}

/** Waits until the PostgreSQL of a data folder takes connections; null when it does not within a minute. */
export async function ready(data: string): Promise<Postmaster | null> {
  const started = performance.now();
  while (performance.now() - started < readyWithinMs) {
    const found = findPostmaster(data);
    if (found?.ready) return found;
    await wait(10);
  }
  return null;
}

/** Asks PostgreSQL to end its connections and stop, and waits for it. */
export async function stopPostmaster(data: string): Promise<void> {
  const found = findPostmaster(data);
  if (found === null) return;
  process.kill(found.pid, 'SIGINT');
  while (findPostmaster(data) !== null) await wait(10);
}

function own(target: string, { uid, gid }: SystemUser): void {
  if (uid !== undefined && gid !== undefined) chownSync(target, uid, gid);
}

/** The port of the last time, so that those who are connected find it again; another one when somebody has taken it. */
async function rememberedPort(folder: string): Promise<number> {
  const file = path.join(folder, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await portIfFree(last)) ?? (await portIfFree(0)) ?? 0;
  writeFileSync(file, String(port), { mode: 0o600 });
  return port;
}

/** A free port: the wanted one, any for 0, null when it is taken. */
function portIfFree(wanted: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(null);
      else reject(cause);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    const refuse = (cause?: unknown) =>
      reject(
        new AppError('database.refused', {
          params: { reason: `the data folder could not be laid out: ${said.trim()}` },
          cause,
        }),
      );
    child.once('error', refuse);
    child.once('close', (code) => (code === 0 ? resolve() : refuse()));
  });
}
