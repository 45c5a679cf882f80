import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Agent, request } from 'undici';
import { dropDatabase } from '../databases.ts';
import { type ServerProcess, serverProcess } from '../server-process.ts';
import { startWorld, type World } from '../world.ts';
import type { WireOrder } from './failing-wire.ts';
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

/** Of so many pieces of messages to the database one is lost, or its answer. */
const piecesACut = 4_000;
/** How much is answered, after one has come back, until the next is killed. */
const answersALife = 10_000;
const mostTries = 1_000;

/** Starts both servers, cuts their wires and kills one or the other now and then. */
export async function startWalkServers(): Promise<WalkServers> {
  const other = await otherSystem();
  const world = await startWorld({ env: { OUTBOUND_ALLOW: other.origin } });
  const { config } = world.services;
  const databaseUrl = config.databaseUrl ?? '';
  // Every connection plans its statements once: connections break here, and there are many statements.
  await world.services.database.owner.query(
    `alter database ${pg.escapeIdentifier(new URL(databaseUrl).pathname.slice(1))} set plan_cache_mode = force_generic_plan`,
  );
  const luck = { answers: 0, kills: 0, cuts: 0, retried: 0 };
  const wire = path.join(import.meta.dirname, 'failing-wire.ts');
  const heard = () => {
    luck.cuts += 1;
  };
  const server = () => serverProcess(environmentOf(world, other), { before: { module: wire, heard } });
  const pair = [await server(), await server()] as const;
  await Promise.all(pair.map((each) => each.start()));
  for (const each of pair) wires(each, 'break');
  const end = new AbortController();
  const killing = killByTurns(pair, luck, end.signal);
  // What goes wrong with killing is told at the end, when it is waited for.
  killing.catch(() => undefined);
  const calm = async () => {
    end.abort();
    await killing;
    for (const each of pair) wires(each, 'hold');
  };
  const agent = new Agent({ connections: 512 });
  const send: WalkServers['send'] = async (first, sent) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { url } = pair[(first + tries) % 2 === 0 ? 0 : 1];
      const reply = await answerOf(agent, url, sent);
      if (reply !== null && reply.status < 500) {
        luck.answers += 1;
        return reply;
      }
      luck.retried += 1;
      await wait(20);
    }
    throw new Error(`${sent.path} is not answered: ${pair.map(({ died }) => died).join('; ')}`);
  };
  return {
    world,
    other,
    send,
    calm,
    misfortunes: luck,
    stop: async () => {
      const failed = await calm().then(
        () => null,
        (cause: unknown) => cause,
      );
      await Promise.all(pair.map((each) => each.kill()));
      await agent.destroy();
      await other.stop();
      await world.stop();
      await dropDatabase(databaseUrl);
      if (failed !== null) throw failed;
    },
  };
}

function environmentOf({ services }: World, other: OtherSystem): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: services.config.databaseUrl ?? '',
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

/** Whether the wires of a server break: not at first, for a server that loses its database while it starts ends, and that is right. */
function wires(server: ServerProcess, how: 'break' | 'hold'): void {
  server.tell({ piecesACut: how === 'break' ? piecesACut : 0 } satisfies WireOrder);
}

/** Kills one and the other by turns, and starts each again while the other one goes on. */
async function killByTurns(
  pair: readonly [ServerProcess, ServerProcess],
  luck: { answers: number; kills: number },
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const end = luck.answers + answersALife * (0.5 + Math.random());
    while (luck.answers < end && !signal.aborted) await wait(100);
    if (signal.aborted) return;
    const server = pair[luck.kills % 2 === 0 ? 0 : 1];
    await server.kill();
    luck.kills += 1;
    await server.start();
    wires(server, 'break');
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
