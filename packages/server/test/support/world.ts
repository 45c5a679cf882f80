import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from '../../src/config/config.ts';
import { createLog } from '../../src/config/log.ts';
import { type TenantTransaction, withTenant } from '../../src/database/tenant-transaction.ts';
import { fireRound } from '../../src/features/deals/timers/timer-loop.ts';
import { makeApiKey } from '../../src/features/identity/api-keys.store.ts';
import {
  addOrganization,
  addPeople,
  addPlaces,
  type NewPerson,
} from '../../src/features/organization/organization.store.ts';
import { jobs as allJobs, routes as allRoutes } from '../../src/features/registry.ts';
import { builtApps } from '../../src/http/apps.ts';
import { buildServer } from '../../src/http/build-server.ts';
import type { RouteImplementation } from '../../src/http/implement.ts';
import type { Services } from '../../src/http/services.ts';
import { createServices } from '../../src/http/start-server.ts';
import type { JobWorker } from '../../src/jobs/worker.ts';
import { makeMigratedDatabase } from './databases.ts';

/** An answer whose shape a test does not name. */
export type Facts = Readonly<Record<string, unknown>>;

/** An answer as a test reads it. */
export interface Answer<Body = Facts> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A caller of the API. */
export interface Client {
  get<Body = Facts>(url: string, headers?: Record<string, string>): Promise<Answer<Body>>;
  post<Body = Facts>(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  put<Body = Facts>(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  delete<Body = Facts>(url: string, headers?: Record<string, string>): Promise<Answer<Body>>;
}

/** A whole server on a database of its own, with two organizations of the same shape. */
export interface World {
  readonly services: Services;
  readonly app: FastifyInstance;
  /** A person of an organization with an API key; without arguments a stranger. */
  as(person?: TestPerson, organization?: 'org_a' | 'org_b'): Client;
  /** Someone with a session cookie. */
  signedIn(person: TestPerson): Promise<Client>;
  /** Work inside an organization, as the system. */
  within<T>(organization: 'org_a' | 'org_b', work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
  /** Does the jobs that wait, in this process, until none is left. */
  runJobs(): Promise<void>;
  stop(): Promise<void>;
}

/** The people of each organization, named by what they are. */
export type TestPerson = 'admin' | 'manager' | 'sales' | 'sales2' | 'business' | 'finance' | 'ops' | 'developer';

/** Password of those who can sign in. */
export const testPassword = 'correct horse battery';

const roleOf: Readonly<Record<TestPerson, string>> = {
  admin: 'administrator',
  manager: 'sales-manager',
  sales: 'sales',
  sales2: 'sales',
  business: 'business-user',
  finance: 'finance',
  ops: 'ops',
  developer: 'developer',
};
const superiors: Readonly<Record<TestPerson, TestPerson | null>> = {
  admin: null,
  manager: 'admin',
  sales: 'manager',
  sales2: 'manager',
  business: 'admin',
  finance: 'admin',
  ops: 'admin',
  developer: 'ops',
};

/** Id of a person in an organization; the same in both, so that only the tenant tells them apart. */
export function personId(person: TestPerson): string {
  return `per_${person}`;
}

/** Makes a database of this build's schema, enters two organizations and puts a server on it. */
export async function startWorld(
  options: { readonly routes?: readonly RouteImplementation[]; readonly env?: Record<string, string> } = {},
): Promise<World> {
  const databaseUrl = await makeMigratedDatabase();
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'dealwright-test-'));
  const config: Config = readConfig(
    {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataFolder,
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
      DEMO: 'false',
      ...options.env,
    },
    dataFolder,
  );
  const services = await createServices(config, createLog(config.logLevel));
  const app = await buildServer(services, {
    routes: options.routes ?? allRoutes,
    apps: builtApps(),
    checkAnswers: true,
    patience: null,
  });
  await app.ready();
  const within: World['within'] = (tenant, work) =>
    withTenant(services.database, { tenant, actor: { kind: 'system', reason: 'test' } }, work);
  const keys = new Map<string, string>();
  for (const tenant of ['org_a', 'org_b'] as const) {
    for (const [person, secret] of await within(tenant, enterOrganization)) keys.set(`${tenant}/${person}`, secret);
  }
  return {
    services,
    app,
    within,
    as: (person, organization = 'org_a') =>
      clientOf(app, person === undefined ? {} : { authorization: `Bearer ${keys.get(`${organization}/${person}`)}` }),
    signedIn: (person) => signIn({ app, services, within }, person),
    runJobs: () => runJobs(services),
    stop: async () => {
      await services.live.stop();
      await app.close();
      await services.database.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function enterOrganization(tx: TenantTransaction): Promise<readonly (readonly [TestPerson, string])[]> {
  await addOrganization(tx, `Organization ${tx.tenant}`);
  await addPlaces(tx, {
    regions: [
      { id: 'north', name: 'North', timeZone: 'Europe/Berlin' },
      { id: 'south', name: 'South', timeZone: 'Asia/Shanghai' },
    ],
    teams: [
      { id: 'team_n', name: 'Team North', region: 'north' },
      { id: 'team_s', name: 'Team South', region: 'south', parent: 'team_n' },
    ],
  });
  const names = Object.keys(roleOf) as TestPerson[];
  await addPeople(
    tx,
    names.map((person) => newPerson(tx.tenant, person)),
  );
  const made: [TestPerson, string][] = [];
  for (const person of names) made.push([person, (await makeApiKey(tx, personId(person), 'test')).secret]);
  return made;
}

function newPerson(tenant: string, person: TestPerson): NewPerson {
  const superior = superiors[person];
  const south = person === 'sales2' || person === 'finance';
  return {
    id: personId(person),
    userId: null,
    name:
      person === 'sales2' ? '王磊' : `${person[0]?.toUpperCase()}${person.slice(1)} ${tenant.slice(-1).toUpperCase()}`,
    email: `${person}@${tenant.replace('_', '-')}.example.com`,
    locale: person === 'sales2' ? 'zh-CN' : 'en',
    superior: superior === null ? null : personId(superior),
    region: south ? 'south' : 'north',
    team: south ? 'team_s' : 'team_n',
    roles: [roleOf[person]],
  };
}

interface Given {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string> | undefined;
}

/** Calls the API with given headers. */
export function clientOf(app: FastifyInstance, fixed: Record<string, string>): Client {
  const call = async <Body>({ method, url, body, headers }: Given): Promise<Answer<Body>> => {
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const payload = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await app.inject({ method, url, headers: { ...type, ...fixed, ...headers }, ...payload });
    const isJson = String(response.headers['content-type'] ?? '').startsWith('application/json');
    return {
      status: response.statusCode,
      body: (isJson && response.body !== '' ? JSON.parse(response.body) : undefined) as Body,
      headers: response.headers,
      text: response.body,
    };
  };
  return {
    get: (url, headers) => call({ method: 'GET', url, headers }),
    post: (url, body, headers) => call({ method: 'POST', url, body, headers }),
    put: (url, body, headers) => call({ method: 'PUT', url, body, headers }),
    delete: (url, headers) => call({ method: 'DELETE', url, headers }),
  };
}

async function signIn(
  { app, services, within }: Pick<World, 'app' | 'services' | 'within'>,
  person: TestPerson,
): Promise<Client> {
  const email = `${person}@org-a.example.com`;
  const userId = await services.identity.createSignIn({ name: person, email, password: testPassword });
  await within('org_a', (tx) =>
    tx.db.updateTable('person').set({ user_id: userId }).where('id', '=', personId(person)).execute(),
  );
  const answer = await clientOf(app, { origin: services.config.publicUrl }).post('/api/auth/sign-in/email', {
    email,
    password: testPassword,
  });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return clientOf(app, { cookie, origin: services.config.publicUrl });
}

async function runJobs(services: Services): Promise<void> {
  const { startWorker } = await import('../../src/jobs/worker.ts');
  const worker: JobWorker = await startWorker(services, allJobs);
  const waiting = async () => {
    const { rows } = await services.database.owner.query<{ waiting: number }>(
      'select count(*)::int as waiting from graphile_worker.jobs where run_at <= now() and attempts < max_attempts and last_error is null',
    );
    return rows[0]?.waiting ?? 0;
  };
  while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  while ((await fireRound(services)) > 0);
  await worker.stop();
}
