import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../../scripts/free-port.ts';
import { findPostmaster } from '../src/database/embedded/postmaster.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((child) => end(child, 'SIGTERM')));
  for (const folder of folders.splice(0)) {
    const left = findPostmaster(path.join(folder, 'postgres/cluster'));
    if (left !== null) process.kill(left.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  said(): string;
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-start-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(folder: string, env: Record<string, string> = {}): Promise<Started> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['--conditions=@dealwright/source', main, 'start', '--locale', 'en'], {
    env: { ...process.env, PORT: port, DATA_DIR: folder, DEMO_PASSWORD: 'demo-password-1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  return { child, address: `http://127.0.0.1:${port}`, said: () => text };
}

async function until(question: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await question())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const answers = (url: string) => async () => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return exited;
}

async function signIn({ address }: Started, email: string): Promise<Record<string, string>> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: 'demo-password-1' }),
  });
  expect(answer.status).toBe(200);
  return {
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    'content-type': 'application/json',
    origin: address,
  };
}

test('a first start lays out the database, seeds the demonstration and says where to go as whom', async () => {
  const server = await start(newFolder());
  await until(answers(`${server.address}/health`));
  const health = (await (await fetch(`${server.address}/health`)).json()) as Record<string, unknown>;
  expect(health).toMatchObject({
    alive: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    build: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  await until(answers(`${server.address}/ready`));
  await until(() => server.said().includes('demo-password-1'));
  for (const part of ['/design', '/mail', '/f/', 'Anna Keller', '王磊', 'Administrator', 'Finance'])
    expect(server.said()).toContain(part);

  const headers = await signIn(server, 'wang.lei@example.com');
  const boards = (await (await fetch(`${server.address}/api/boards`, { headers })).json()) as {
    items: { process: string }[];
  };
  expect(boards.items.map(({ process: key }) => key).sort()).toEqual([
    'gdpr-lead-capture',
    'industrial-equipment-quote',
  ]);
  const link = /\/f\/([A-Za-z0-9_]+)/.exec(server.said())?.[1];
  expect((await fetch(`${server.address}/api/public/forms/${link}`)).status).toBe(200);

  const folder = folders[0] ?? '';
  expect(await end(server.child, 'SIGTERM')).toBe(0);
  expect(findPostmaster(path.join(folder, 'postgres/cluster'))).toBeNull();
}, 120_000);

test('what was answered before kill -9 is there after the next start, and the demonstration is not seeded twice', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await until(() => first.said().includes('demo-password-1'));
  const headers = await signIn(first, 'claudia.vogt@example.com');
  const made = await fetch(`${first.address}/api/api-keys`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'survivor' }),
  });
  const { secret } = (await made.json()) as { secret: string };
  await end(first.child, 'SIGKILL');

  const second = await start(folder);
  await until(() => second.said().includes('demo-password-1'));
  const byKey = { authorization: `Bearer ${secret}` };
  const me = (await (await fetch(`${second.address}/api/me`, { headers: byKey })).json()) as { person: { id: string } };
  expect(me.person.id).toBe('per_vogt');
  const organization = (await (await fetch(`${second.address}/api/organization`, { headers: byKey })).json()) as {
    people: unknown[];
  };
  expect(organization.people).toHaveLength(9);
  expect((await fetch(`${second.address}/api/me`, { headers: { cookie: headers.cookie ?? '' } })).status).toBe(200);
}, 120_000);

test('two servers on one folder share one database, and either may go', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await until(() => first.said().includes('demo-password-1'));
  const second = await start(folder);
  await until(() => second.said().includes('demo-password-1'));
  const stream = await fetch(`${second.address}/api/live`, {
    headers: await signIn(second, 'claudia.vogt@example.com'),
  });
  expect(await end(first.child, 'SIGTERM')).toBe(0);
  expect((await (await fetch(`${second.address}/ready`)).json()) as unknown).toMatchObject({
    ready: true,
    database: 'writable',
  });
  expect(await end(second.child, 'SIGINT')).toBe(0);
  expect(await stream.text()).toContain('event: refresh');
}, 120_000);

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, 'database'],
])(
  'a start that cannot be says why in one line and ends with 2: %j',
  async (env, named) => {
    const server = await start(newFolder(), env);
    const code = server.child.exitCode ?? (await new Promise((resolve) => server.child.once('exit', resolve)));
    expect(code).toBe(2);
    expect(
      server
        .said()
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('dealwright:')),
    ).toHaveLength(1);
    expect(server.said()).toContain(named);
  },
  60_000,
);

test('a port that is taken is told by its number', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const bound = taken.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const server = await start(newFolder(), { PORT: String(port) });
  expect(server.child.exitCode ?? (await new Promise((resolve) => server.child.once('exit', resolve)))).toBe(2);
  expect(server.said()).toContain(String(port));
  taken.close();
}, 60_000);
