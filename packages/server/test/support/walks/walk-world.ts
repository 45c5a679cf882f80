import { setTimeout as wait } from 'node:timers/promises';
import { behaviourHash, canonicalJson, contentHash, type ProcessDefinition } from '@dealwright/shared';
import { proxied } from '../../../../runtime/src/engine/properties/testing/people-walk.ts';
import { processOf } from '../../../../runtime/src/engine/testing/process.ts';
import { type TenantTransaction, withTenant } from '../../../src/database/tenant-transaction.ts';
import { insertProcess } from '../../../src/features/definitions/processes.store.ts';
import { insertVersion, keepDocument } from '../../../src/features/definitions/versions.store.ts';
import { makeApiKey } from '../../../src/features/identity/api-keys.store.ts';
import { addCalendar } from '../../../src/features/organization/calendars.store.ts';
import {
  addFacts,
  addOrganization,
  addPeople,
  addPlaces,
  deactivatePerson,
} from '../../../src/features/organization/organization.store.ts';
import { insertProxy } from '../../../src/features/organization/proxies.store.ts';
import { writeRelease } from '../../../src/features/releases/releases.store.ts';
import { type ServerProcess, serverProcess } from '../server-process.ts';
import { startWorld, type World } from '../world.ts';
import { type FailingWire, failingWire } from './failing-wire.ts';
import { type OtherSystem, otherSystem } from './other-system.ts';

/** What a server answered in the end. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Two servers on one database, the people of the walks, and the world around them. */
export interface WalkWorld {
  readonly world: World;
  readonly servers: readonly [ServerProcess, ServerProcess];
  readonly wire: FailingWire;
  readonly other: OtherSystem;
  /** How often something had to be sent again. */
  readonly retried: number;
  within<T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
  /** Writes a process of its own with this definition, for whom the checks before publishing are no matter; answers its key. */
  publish(definition: ProcessDefinition): Promise<string>;
  /** Sends something to one of the servers until it is answered, as clients do; null is a stranger. */
  send(server: 0 | 1, person: string | null, request: { readonly path: string; readonly body: object }): Promise<Reply>;
  stop(): Promise<void>;
}

const tenant = 'org_walk';
/** Of so many messages to the database one is lost, or its answer. */
const messagesACut = 150;
const mostTries = 400;

/** Starts both servers, on a wire to the database that breaks. */
export async function startWalkWorld(): Promise<WalkWorld> {
  const other = await otherSystem();
  const world = await startWorld({ env: { OUTBOUND_ALLOW: other.origin } });
  const { config, database } = world.services;
  const within: WalkWorld['within'] = (work) =>
    withTenant(database, { tenant, actor: { kind: 'system', reason: 'test' } }, work);
  const keys = await within(enterOrganization);
  const wire = await failingWire(config.databaseUrl ?? '', 1 / messagesACut);
  const env = {
    DATABASE_URL: wire.url,
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    OUTBOUND_ALLOW: other.origin,
    ASSISTANT_URL: `${other.origin}/chat`,
    ASSISTANT_MODEL: 'small',
    ASSISTANT_KEY: 'k',
  };
  const servers = [await serverProcess(env), await serverProcess(env)] as const;
  await Promise.all(servers.map((server) => server.start()));
  wire.begin();
  let retried = 0;
  let published = 0;
  const send: WalkWorld['send'] = async (server, person, { path, body }) => {
    const key = person === null ? {} : { authorization: `Bearer ${keys.get(person)}` };
    const headers = { 'content-type': 'application/json', ...key };
    for (let tries = 0; tries < mostTries; tries += 1) {
      const url = `${servers[server].url}${path}`;
      const reply = await answerOf(url, { method: 'POST', headers, body: JSON.stringify(body) });
      if (reply !== null && reply.status < 500) return reply;
      const { died } = servers[server];
      if (died !== null) throw new Error(`a server died: ${died}`);
      retried += 1;
      await wait(10);
    }
    throw new Error(`${path} is not answered`);
  };
  const publish: WalkWorld['publish'] = (definition) => {
    published += 1;
    const key = definition.key === 'sample' ? `walk-${published}` : definition.key;
    return within((tx) => publishIn(tx, { ...definition, key }));
  };
  await publish({ ...processOf(), key: 'order' });
  const shop = { name: 'shop', address: `${other.origin}/hook` };
  const { status, text } = await send(0, 'ada', { path: '/api/connections', body: shop });
  if (status !== 200) throw new Error(`the connection was not made: ${text}`);
  return {
    world,
    servers,
    wire,
    other,
    get retried() {
      return retried;
    },
    within,
    publish,
    send,
    stop: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      await wire.stop();
      await other.stop();
      await world.stop();
    },
  };
}

async function answerOf(url: string, request: RequestInit): Promise<Reply | null> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return null;
  }
}

/** The people, places, calendars and proxies of the engine's walks; whoever leads may work with the product. Answers everybody's API key. */
async function enterOrganization(tx: TenantTransaction): Promise<ReadonlyMap<string, string>> {
  await addOrganization(tx, 'Walks');
  await addPlaces(tx, { regions: Object.values(proxied.regions), teams: Object.values(proxied.teams) });
  await addPeople(
    tx,
    Object.values(proxied.people).map(({ id, active: _, ...person }) => ({
      ...person,
      id,
      userId: null,
      email: `${id}@walks.example.com`,
      locale: 'en' as const,
      roles: id === 'vera' ? [...person.roles, 'sales-manager'] : person.roles,
    })),
  );
  const heads = Object.values(proxied.teams).flatMap(({ id, head }) =>
    head === undefined ? [] : [[id, head] as const],
  );
  await addFacts(tx, {
    groups: Object.values(proxied.groups ?? {}),
    heads: { regions: {}, teams: Object.fromEntries(heads) },
  });
  for (const calendar of Object.values(proxied.calendars ?? {})) await addCalendar(tx, calendar);
  for (const { principal, proxy, processes = null } of proxied.proxies ?? []) {
    const [from, until] = ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
    await insertProxy(tx, {
      principal,
      proxy,
      from,
      until,
      processes: processes === null ? null : [...processes],
      by: 'ada',
    });
  }
  const keys = new Map<string, string>();
  for (const { id } of Object.values(proxied.people)) keys.set(id, (await makeApiKey(tx, id, 'walk')).secret);
  await deactivatePerson(tx, 'gone');
  return keys;
}

async function publishIn(tx: TenantTransaction, definition: ProcessDefinition): Promise<string> {
  const { key } = definition;
  const hash = contentHash(definition);
  await insertProcess(tx, { key, title: { en: key }, template: null, person: 'ada' });
  await keepDocument(tx, { hash, behaviourHash: behaviourHash(definition), document: canonicalJson(definition) });
  const version = await insertVersion(tx, { process: key, hash, note: 'walk', person: 'ada' });
  await writeRelease(tx, { process: key, revision: 1, stable: version, gray: null });
  return key;
}
