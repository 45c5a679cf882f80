import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { dropDatabase } from '../databases.ts';
import { type ServerProcess, serverProcess } from '../server-process.ts';
import { startWorld, type World } from '../world.ts';
import { type FailingWire, failingWire } from './failing-wire.ts';
import { type OtherSystem, otherSystem } from './other-system.ts';

/** What a server answered in the end. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Something that is sent to a server. */
export interface Sent {
  readonly path: string;
  readonly body: object;
  /** API key of its sender; null for a stranger. */
  readonly key: string | null;
  readonly method?: 'POST' | 'DELETE';
}

/** Two server processes on one database, with wires that break and without any promise to live. */
export interface WalkServers {
  readonly world: World;
  readonly other: OtherSystem;
  /** Sends until somebody answers: the server named first, the other one when that is gone, with the same id, as clients do. */
  send(first: 0 | 1, sent: Sent): Promise<Reply>;
  /** Nothing goes wrong on purpose any more, and both servers are there. */
  calm(): Promise<void>;
  /** What went wrong on purpose so far. */
  readonly misfortunes: { readonly cuts: number; readonly kills: number; readonly retried: number };
  stop(): Promise<void>;
}

/** Of so many messages to the database one is lost, or its answer. */
const messagesACut = 4_000;
/** How long both live, after one has come back, until the next is killed. */
const livesMs = 25_000;
const mostTries = 1_000;

/** Starts both servers, cuts their wires and kills one or the other now and then. */
export async function startWalkServers(): Promise<WalkServers> {
  const other = await otherSystem();
  const world = await startWorld({ env: { OUTBOUND_ALLOW: other.origin } });
  const { config } = world.services;
  const databaseUrl = config.databaseUrl ?? '';
  const pair = await Promise.all(
    [0, 1].map(async () => {
      const wire = await failingWire(databaseUrl, 1 / messagesACut);
      return { wire, server: await serverProcess(environmentOf(world, wire, other)) };
    }),
  );
  await Promise.all(pair.map(({ server }) => server.start()));
  for (const { wire } of pair) wire.breaks(true);
  const end = new AbortController();
  const luck = { kills: 0, retried: 0 };
  const killing = killByTurns(pair, luck, end.signal);
  // What goes wrong with killing is told at the end, when it is waited for.
  killing.catch(() => undefined);
  const calm = async () => {
    end.abort();
    for (const { wire } of pair) wire.breaks(false);
    await killing;
    for (const { wire } of pair) wire.breaks(false);
  };
  const agent = new Agent({ connections: 512 });
  const send: WalkServers['send'] = async (first, sent) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { server } = pair[(first + tries) % 2] ?? pair[0] ?? {};
      const reply = await answerOf(agent, server?.url ?? '', sent);
      if (reply !== null && reply.status < 500) return reply;
      luck.retried += 1;
      await wait(20);
    }
    throw new Error(`${sent.path} is not answered: ${pair.map(({ server }) => server.died).join('; ')}`);
  };
  return {
    world,
    other,
    send,
    calm,
    get misfortunes() {
      return { ...luck, cuts: pair.reduce((sum, { wire }) => sum + wire.cuts, 0) };
    },
    stop: async () => {
      const failed = await calm().then(
        () => null,
        (cause: unknown) => cause,
      );
      await Promise.all(pair.map(({ server }) => server.kill()));
      await agent.destroy();
      await Promise.all(pair.map(({ wire }) => wire.stop()));
      await other.stop();
      await world.stop();
      await dropDatabase(databaseUrl);
      if (failed !== null) throw failed;
    },
  };
}

function environmentOf({ services }: World, wire: FailingWire, other: OtherSystem): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: wire.url,
    DATA_DIR: services.config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    OUTBOUND_ALLOW: other.origin,
    // Strangers come from many places, or they would soon be too many.
    TRUSTED_PROXIES: '127.0.0.1',
    ASSISTANT_URL: `${other.origin}/chat`,
    ASSISTANT_MODEL: 'small',
    ASSISTANT_KEY: 'k',
    // Whoever is killed comes back the sooner.
    NODE_COMPILE_CACHE: path.join(services.config.dataFolder, 'compiled'),
  };
}

interface Pair {
  readonly wire: FailingWire;
  readonly server: ServerProcess;
}

/** Kills one and the other by turns, and starts each again while the other one goes on. */
async function killByTurns(pair: readonly Pair[], luck: { kills: number }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(livesMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const { wire, server } = pair[luck.kills % 2] ?? {};
    if (wire === undefined || server === undefined) return;
    await server.kill();
    luck.kills += 1;
    wire.breaks(false);
    await server.start();
    wire.breaks(true);
  }
}

async function answerOf(agent: Agent, url: string, { path, body, key, method = 'POST' }: Sent): Promise<Reply | null> {
  const sender = key === null ? { 'x-forwarded-for': somewhere() } : { authorization: `Bearer ${key}` };
  const content = method === 'POST' ? { body: JSON.stringify(body) } : {};
  const type = method === 'POST' ? { 'content-type': 'application/json' } : {};
  try {
    const answer = await request(`${url}${path}`, {
      dispatcher: agent,
      method,
      headers: { ...type, ...sender },
      ...content,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  } catch (cause) {
    if (isGone(cause)) return null;
    throw cause;
  }
}

/** Nobody listened, or hung up before he had answered. */
function isGone(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return ['UND_ERR_SOCKET', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
}

function somewhere(): string {
  const part = () => Math.floor(Math.random() * 256);
  return `10.${part()}.${part()}.${part()}`;
}
