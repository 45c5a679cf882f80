import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../src/config/log.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded/embedded-postgres.ts';
import { findPostmaster, isAlive } from '../src/database/embedded/postmaster.ts';

const started: EmbeddedPostgres[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-embedded-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(dataFolder: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataFolder, dataFolderChosen: true }, createLog('silent'));
  started.push(postgres);
  return postgres;
}

async function ask<Row extends pg.QueryResultRow>(connectionString: string, query: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

const clusterOf = ({ folder }: EmbeddedPostgres) => path.join(folder, 'cluster');

test('the built-in PostgreSQL listens to this machine only, with a password of its own', async () => {
  const postgres = await start(newFolder());
  const url = new URL(postgres.connectionString);
  const settings = await ask<{ name: string; setting: string }>(
    postgres.connectionString,
    "select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'server_encoding', 'synchronous_commit')",
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'on',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  });
  expect(url.password.length).toBeGreaterThanOrEqual(40);
  for (const password of ['', 'postgres', 'password', 'dealwright']) {
    url.password = password;
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password/i);
  }
  expect(statSync(path.join(postgres.folder, 'password')).mode & 0o077).toBe(0);
  expect(readFileSync(path.join(clusterOf(postgres), 'pg_hba.conf'), 'utf8')).not.toMatch(/^(local|host).*\btrust$/m);
});

test('rows are there after a stop, after kill -9, and the note of a dead one is no hindrance', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await ask(first.connectionString, 'create table kept (n int)');
  await ask(first.connectionString, 'insert into kept values (1)');
  await first.stop();
  expect(findPostmaster(clusterOf(first))).toBeNull();

  const second = await start(folder);
  await ask(second.connectionString, 'insert into kept values (2)');
  const pid = findPostmaster(clusterOf(second))?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));

  const third = await start(folder);
  expect(third.connectionString).toBe(first.connectionString);
  expect(await ask(third.connectionString, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  await second.stop();
  await third.stop();
  writeFileSync(
    path.join(clusterOf(third), 'postmaster.pid'),
    `${process.pid}\n${clusterOf(third)}\n1\n5432\n\n\n\nready\n`,
  );
  const fourth = await start(folder);
  expect(await ask(fourth.connectionString, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
});

test('one that dies under a running server is started again where it was', async () => {
  const postgres = await start(newFolder());
  const pid = findPostmaster(clusterOf(postgres))?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  let now = findPostmaster(clusterOf(postgres));
  while (now === null || now.pid === pid || !now.ready) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    now = findPostmaster(clusterOf(postgres));
  }
  expect(await ask(postgres.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('one that a killed server left running is taken over, and a shared one is stopped by the last user', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const pid = findPostmaster(clusterOf(first))?.pid;
  const second = await start(folder);
  expect([findPostmaster(clusterOf(second))?.pid, second.connectionString]).toEqual([pid, first.connectionString]);
  const user = new pg.Client({ connectionString: second.connectionString });
  await user.connect();
  await first.stop();
  expect((await user.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await user.end();
  await second.stop();
  expect(findPostmaster(clusterOf(second))).toBeNull();
});

test('servers that start at once on one folder use one PostgreSQL', async () => {
  const folder = newFolder();
  const all = await Promise.all([start(folder), start(folder), start(folder)]);
  expect(new Set(all.map(({ connectionString }) => connectionString)).size).toBe(1);
});

test('a folder that was left half made is made anew', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await first.stop();
  rmSync(path.join(first.folder, 'initialised'));
  rmSync(path.join(clusterOf(first), 'PG_VERSION'));
  const second = await start(folder);
  expect(await ask(second.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test.runIf(process.getuid?.() === 0)('root is told when PostgreSQL cannot get at the folder', async () => {
  const folder = newFolder();
  chmodSync(folder, 0o700);
  await expect(start(folder)).rejects.toMatchObject({ code: 'config.invalid', params: { name: 'DATA_DIR' } });
});
