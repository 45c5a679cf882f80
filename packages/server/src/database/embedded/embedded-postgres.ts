import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '@dealwright/shared';
import pg from 'pg';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { findBinaries } from './binaries.ts';
import { type Cluster, clusterPassword, initialise, ready, startPostmaster, stopPostmaster } from './cluster.ts';
import { findPostmaster } from './postmaster.ts';
import { underStartLock } from './start-lock.ts';
import { postgresUser, reachableByOthers } from './system-user.ts';

/** A running built-in PostgreSQL. */
export interface EmbeddedPostgres {
  readonly connectionString: string;
  readonly folder: string;
  /** Stops it, unless another server process uses it too. */
  stop(): Promise<void>;
}

const databaseName = 'dealwright';
const watchMs = 500;

/** Starts the built-in PostgreSQL of a data folder, or takes over one that a killed server left running; one that dies is started again. */
export async function startEmbeddedPostgres(
  config: Pick<Config, 'dataFolder' | 'dataFolderChosen'>,
  log: Log,
): Promise<EmbeddedPostgres> {
  const user = postgresUser();
  const folder = postgresFolder(config, user.uid !== undefined);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const cluster: Cluster = { folder, binaries: await findBinaries(), user };
  const lock = path.join(folder, 'start.lock');
  const connectionString = await underStartLock(lock, () => start(cluster));
  const watch = watchOver(cluster, log);
  return {
    connectionString,
    folder,
    stop: () => {
      watch.end();
      return underStartLock(lock, () => stop(cluster));
    },
  };
}

/** Starts PostgreSQL again when it is gone, for as long as the server wants it. */
function watchOver(cluster: Cluster, log: Log): { end(): void } {
  const data = path.join(cluster.folder, 'cluster');
  const state = { ended: false, busy: false };
  const look = async () => {
    if (state.busy || findPostmaster(data) !== null) return;
    state.busy = true;
    log.error('the built-in PostgreSQL is gone and is started again');
    await underStartLock(path.join(cluster.folder, 'start.lock'), async () => {
      if (!state.ended) await start(cluster);
    }).catch((cause: unknown) => log.error({ err: cause }, 'it does not start'));
    state.busy = false;
  };
  const timer = setInterval(() => void look(), watchMs).unref();
  return {
    end: () => {
      state.ended = true;
      clearInterval(timer);
    },
  };
}

async function start(cluster: Cluster): Promise<string> {
  const data = path.join(cluster.folder, 'cluster');
  await initialise(cluster);
  const running = findPostmaster(data) === null ? await startPostmaster(cluster) : await ready(data);
  if (running === null)
    throw new AppError('database.refused', {
      params: { reason: `the PostgreSQL that runs on ${data} does not get ready` },
    });
  await createDatabase(addressOf(cluster, running.port, 'postgres'));
  return addressOf(cluster, running.port, databaseName);
}

async function createDatabase(address: string): Promise<void> {
  await withClient(address, async (client) => {
    const found = await client.query('select from pg_catalog.pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function stop(cluster: Cluster): Promise<void> {
  const data = path.join(cluster.folder, 'cluster');
  const running = findPostmaster(data);
  if (running === null) return;
  const free = await withClient(addressOf(cluster, running.port, databaseName), isAlone);
  if (free) await stopPostmaster(data);
}

/** Whether nobody else is connected. Connections that were just closed take a moment to go, so it is asked for a second. */
async function isAlone(client: pg.Client): Promise<boolean> {
  for (let time = 0; time < 20; time += 1) {
    const others = await client.query(
      "select from pg_catalog.pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    if (others.rowCount === 0) return true;
    await wait(50);
  }
  return false;
}

function addressOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://dealwright:${clusterPassword(cluster)}@127.0.0.1:${port}/${database}`;
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Root's own folders are closed to the user PostgreSQL runs as; then its data lies under /var/lib. */
function postgresFolder(
  { dataFolder, dataFolderChosen }: Pick<Config, 'dataFolder' | 'dataFolderChosen'>,
  asOther: boolean,
): string {
  const folder = path.join(dataFolder, 'postgres');
  if (!asOther || reachableByOthers(folder)) return folder;
  if (dataFolderChosen)
    throw new AppError('config.invalid', {
      params: {
        name: 'DATA_DIR',
        expected: 'a folder that users other than root can reach, because PostgreSQL does not run as root',
      },
    });
  return path.join('/var/lib', `dealwright-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}
