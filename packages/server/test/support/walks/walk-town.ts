import {
  behaviourHash,
  canonicalJson,
  contentHash,
  type Organization,
  type ProcessDefinition,
} from '@dealwright/shared';
import { proxied } from '../../../../runtime/src/engine/properties/testing/people-walk.ts';
import { processOf } from '../../../../runtime/src/engine/testing/process.ts';
import { newId } from '../../../src/database/new-id.ts';
import { type TenantTransaction, withTenant } from '../../../src/database/tenant-transaction.ts';
import { insertProcess } from '../../../src/features/definitions/processes.store.ts';
import { insertVersion, keepDocument } from '../../../src/features/definitions/versions.store.ts';
import { makeApiKey } from '../../../src/features/identity/api-keys.store.ts';
import { addCalendar } from '../../../src/features/organization/calendars.store.ts';
import { organizationSnapshot } from '../../../src/features/organization/organization.read-model.ts';
import {
  addFacts,
  addOrganization,
  addPeople,
  addPlaces,
  deactivatePerson,
} from '../../../src/features/organization/organization.store.ts';
import { insertProxy } from '../../../src/features/organization/proxies.store.ts';
import { writeRelease } from '../../../src/features/releases/releases.store.ts';
import type { Reply, Sent, WalkServers } from './walk-servers.ts';

/** What somebody of a town sends; null is a stranger. */
export interface TownRequest extends Pick<Sent, 'path' | 'body' | 'method'> {
  readonly person: string | null;
}

/** An organization of its own for some deals, whose people come and go without touching the others. */
export interface Town {
  readonly tenant: string;
  readonly servers: WalkServers;
  /** How it stood, one after the other; the last is how it stands. */
  readonly organizations: [Organization, ...Organization[]];
  /** Every definition that is published here, by its hash. */
  readonly definitions: ReadonlyMap<string, ProcessDefinition>;
  send(first: 0 | 1, request: TownRequest): Promise<Reply>;
  within<T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T>;
  /** Publishes definitions for whom the checks before publishing are no matter; answers the keys of their processes. */
  publish(definitions: readonly ProcessDefinition[]): Promise<readonly string[]>;
}

/** Founds a town with the people, places, calendars and proxies of the engine's walks, and the connection that its flows call. */
export async function foundTown(servers: WalkServers): Promise<Town> {
  const tenant = newId('walk').toLowerCase();
  const { database } = servers.world.services;
  const definitions = new Map<string, ProcessDefinition>();
  const within: Town['within'] = (work) =>
    withTenant(database, { tenant, actor: { kind: 'system', reason: 'test' } }, work);
  const keys = await within(enterOrganization);
  const send: Town['send'] = (first, { person, ...sent }) =>
    servers.send(first, { ...sent, key: person === null ? null : (keys.get(person) ?? 'nobody') });
  const publish: Town['publish'] = (given) =>
    within(async (tx) => {
      const published: string[] = [];
      for (const definition of given) {
        const key = definition.key === 'sample' ? `walk-${definitions.size}` : definition.key;
        const whole = { ...definition, key };
        definitions.set(await publishIn(tx, whole), whole);
        published.push(key);
      }
      return published;
    });
  await publish([{ ...processOf(), key: 'order' }]);
  const shop = { name: 'shop', address: `${servers.other.origin}/hook` };
  const { status, text } = await send(0, { person: 'ada', path: '/api/connections', body: shop });
  // A second time it is taken already: the first answer was lost.
  if (status !== 200 && status !== 409) throw new Error(`the connection was not made: ${text}`);
  const organizations: Town['organizations'] = [await within(organizationSnapshot)];
  return { tenant, servers, organizations, definitions, send, within, publish };
}

/** Whoever leads may work with the product. Answers everybody's API key. */
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
  const dates = { from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' };
  for (const { principal, proxy, processes } of proxied.proxies ?? [])
    await insertProxy(tx, {
      principal,
      proxy,
      ...dates,
      processes: processes === undefined ? null : [...processes],
      by: 'ada',
    });
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
  return hash;
}
