import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@dealwright/shared';
import pg from 'pg';
import type { Config } from '../../config/config.ts';
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

/** Starts the built-in PostgreSQL of a data folder, or takes over one that a killed server left running. */
export async function startEmbeddedPostgres(
  config: Pick<Config, 'dataFolder' | 'dataFolderChosen'>,
): Promise<EmbeddedPostgres> {
  const user = postgresUser();
  const folder = postgresFolder(config, user.uid !== undefined);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const cluster: Cluster = { folder, binaries: await findBinaries(), user };
  const lock = path.join(folder, 'start.lock');
  const connectionString = await underStartLock(lock, () => start(cluster));
  return { connectionString, folder, stop: () => underStartLock(lock, () => stop(cluster, connectionString)) };
}

async function start(cluster: Cluster): Promise<string> {
  const data = path.join(cluster.folder, 'cluster');
  await initialise(cluster);
  const running = findPostmaster(data) === null ? await startPostmaster(cluster) : await ready(data);
  if (running === null)
    throw new AppError('database.refused', {
      params: { reason: `the PostgreSQL that runs on ${data} does not get ready` },
    });
  const address = `postgres://dealwright:${clusterPassword(cluster)}@127.0.0.1:${running.port}`;
  await createDatabase(`${address}/postgres`);
  return `${address}/${databaseName}`;
}

async function createDatabase(address: string): Promise<void> {
  await withClient(address, async (client) => {
    const found = await client.query('select from pg_catalog.pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function stop({ folder }: Cluster, connectionString: string): Promise<void> {
  const data = path.join(folder, 'cluster');
  if (findPostmaster(data) === null) return;
  const others = await withClient(connectionString, async (client) => {
    const result = await client.query(
      "select from pg_catalog.pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return result.rowCount ?? 0;
  });
  if (others === 0) await stopPostmaster(data);
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
