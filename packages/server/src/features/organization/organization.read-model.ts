import {
  AppError,
  freezeDeep,
  type Organization,
  type Person,
  type ProductLocale,
  type Proxy as StandingProxy,
} from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { readCalendars } from './calendars.store.ts';
import {
  readGroups,
  readPeople,
  readRegions,
  readSlots,
  readTeams,
  readVersion,
  type VersionRow,
} from './organization.store.ts';
import { readProxies, type StoredProxy } from './proxies.store.ts';

export { readVersion, type VersionRow };

const mostOrganizations = 500;
const snapshots = new Map<string, { readonly writer: string; readonly organization: Organization }>();

/** The organization as the engine sees it; read again only when something in it changed. */
export async function organizationSnapshot(tx: TenantTransaction): Promise<Organization> {
  return snapshotAt(tx, await readVersion(tx));
}

/** The same for whoever has read already how the organization stands. */
export async function snapshotAt(tx: TenantTransaction, { version, writer }: VersionRow): Promise<Organization> {
  const id = `${tx.tenant}.${version}`;
  const known = snapshots.get(tx.tenant);
  if (known?.writer === writer && known.organization.snapshot === id) return known.organization;
  const organization = freezeDeep(await readSnapshot(tx, id));
  if (snapshots.size >= mostOrganizations) snapshots.clear();
  snapshots.set(tx.tenant, { writer, organization });
  return organization;
}

async function readSnapshot(tx: TenantTransaction, snapshot: string): Promise<Organization> {
  const people = await readPeople(tx);
  const regions = await readRegions(tx);
  const teams = await readTeams(tx);
  const slots = await readSlots(tx);
  const calendars = await readCalendars(tx);
  return {
    snapshot,
    people: recordOf(people),
    regions: recordOf(regions),
    teams: recordOf(teams),
    slots,
    administrators: people
      .filter((person) => person.active && person.roles.includes('administrator'))
      .map((person) => person.id),
    calendars: Object.fromEntries(calendars.map((calendar) => [calendar.region, calendar])),
    groups: recordOf(await readGroups(tx)),
    proxies: (await readProxies(tx, { person: null })).filter(({ endedAt }) => endedAt === null).map(asFact),
  };
}

function asFact({ id, principal, proxy, from, until, processes, madeAt }: StoredProxy): StandingProxy {
  return { id, principal, proxy, from, until, madeAt, ...(processes === null ? {} : { processes }) };
}

/** Name of the organization. */
export async function organizationName(tx: TenantTransaction): Promise<string> {
  return (await readVersion(tx)).name;
}

/** One person of the organization. */
export async function personOf(tx: TenantTransaction, id: string): Promise<Person & { roles: string[] }> {
  const person = (await organizationSnapshot(tx)).people[id];
  if (person === undefined) throw new AppError('not-found');
  return { ...person, roles: [...person.roles] };
}

/** In which language to write to a person, and where. */
export async function mailAddressOf(
  tx: TenantTransaction,
  id: string,
): Promise<{ readonly email: string; readonly locale: ProductLocale } | null> {
  const row = await tx.db
    .selectFrom('person')
    .select(['email', 'locale'])
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst();
  return row ?? null;
}

/** Changes the language of a person. */
export async function setLocale(tx: TenantTransaction, id: string, locale: ProductLocale): Promise<void> {
  await tx.db.updateTable('person').set({ locale }).where('id', '=', id).execute();
}

/** Ids come from our own generator or from administrators, so the record has no prototype to be reached. */
function recordOf<Entry extends { readonly id: string }>(entries: readonly Entry[]): Readonly<Record<string, Entry>> {
  const record = Object.create(null) as Record<string, Entry>;
  for (const entry of entries) record[entry.id] = entry;
  return record;
}
