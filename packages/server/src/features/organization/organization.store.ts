import { AppError, type Group, type Person, type Region, type Team } from '@dealwright/shared';
import { sql } from 'kysely';
import type { PreparedStatement } from '../../database/prepared-statement.ts';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';

/** How the organization stands. */
export interface VersionRow {
  readonly name: string;
  readonly version: number;
  readonly writer: string;
}

const versionNow: PreparedStatement<VersionRow> = {
  name: 'organization-version',
  text: 'select name, version, xmin::text as writer from app.organization where tenant_id = $1',
};

/** Name and version of the organization; `writer` is the transaction that wrote it, so a number that was taken back is not mistaken for its successor. */
export async function readVersion(tx: TenantStatements): Promise<VersionRow> {
  const [row] = await tx.run(versionNow, [tx.tenant]);
  if (row === undefined) throw new AppError('not-found');
  return row;
}

/** All people with their roles. */
export async function readPeople(tx: TenantTransaction): Promise<readonly Person[]> {
  const rows = await tx.db
    .selectFrom('person as p')
    .select(['p.id', 'p.name', 'p.superior_id as superior', 'p.region_id as region', 'p.team_id as team', 'p.active'])
    .select(sql<string | null>`p.authority::text`.as('authority'))
    .select((select) =>
      select
        .selectFrom('person_role as r')
        .whereRef('r.person_id', '=', 'p.id')
        .select(sql<string[]>`coalesce(array_agg(r.role order by r.role), '{}')`.as('roles'))
        .as('roles'),
    )
    .orderBy('p.created_at')
    .orderBy('p.id')
    .execute();
  return rows.map(({ authority, ...row }) => ({
    ...row,
    roles: row.roles ?? [],
    ...(authority === null ? {} : { authority }),
  }));
}

/** All regions. */
export async function readRegions(tx: TenantTransaction): Promise<readonly Region[]> {
  const columns = ['id', 'name', 'time_zone as timeZone', 'head_id'] as const;
  const rows = await tx.db.selectFrom('region').select(columns).orderBy('id').execute();
  return rows.map(withHead);
}

/** All teams. */
export async function readTeams(tx: TenantTransaction): Promise<readonly Team[]> {
  const columns = ['id', 'name', 'region_id as region', 'head_id', 'parent_id'] as const;
  const rows = await tx.db.selectFrom('team').select(columns).orderBy('id').execute();
  return rows.map(({ parent_id, ...team }) => ({
    ...withHead(team),
    ...(parent_id === null ? {} : { parent: parent_id }),
  }));
}

function withHead<Row extends { readonly head_id: string | null }>({ head_id, ...place }: Row) {
  return { ...place, ...(head_id === null ? {} : { head: head_id }) };
}

/** All groups with their people in order. */
export async function readGroups(tx: TenantTransaction): Promise<readonly Group[]> {
  return tx.db
    .selectFrom('people_group as g')
    .select(['g.id', 'g.name'])
    .select(
      sql<string[]>`array(select m.person_id from app.people_group_member m
        where m.tenant_id = g.tenant_id and m.group_id = g.id order by m.place, m.person_id)`.as('people'),
    )
    .orderBy('g.id')
    .execute();
}

/** Which roles fill each slot. */
export async function readSlots(tx: TenantTransaction): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await tx.db.selectFrom('role_slot').select(['slot', 'role']).orderBy('slot').orderBy('role').execute();
  const slots = Object.create(null) as Record<string, string[]>;
  for (const { slot, role } of rows) slots[slot] = [...(slots[slot] ?? []), role];
  return slots;
}

/** Says which roles fill the slots of processes. */
export async function addSlots(
  tx: TenantTransaction,
  slots: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const rows = Object.entries(slots).flatMap(([slot, roles]) =>
    roles.map((role) => ({ tenant_id: tx.tenant, slot, role })),
  );
  await tx.db.insertInto('role_slot').values(rows).execute();
}

/** A person to be entered. */
export interface NewPerson {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: 'en' | 'zh-CN';
  readonly superior: string | null;
  readonly region: string;
  readonly team: string;
  readonly roles: readonly string[];
  /** Up to which amount he may decide alone. */
  readonly authority?: string;
}

/** Enters the organization itself; its tenant is the transaction's. */
export async function addOrganization(tx: TenantTransaction, name: string): Promise<void> {
  await tx.db.insertInto('organization').values({ tenant_id: tx.tenant, name }).execute();
}

/** Enters regions and their teams. */
export async function addPlaces(
  tx: TenantTransaction,
  places: { readonly regions: readonly Region[]; readonly teams: readonly Team[] },
): Promise<void> {
  const { tenant } = tx;
  const regions = places.regions.map(({ id, name, timeZone }) => ({
    tenant_id: tenant,
    id,
    name,
    time_zone: timeZone,
  }));
  const teams = places.teams.map(({ id, name, region, parent = null }) => ({
    tenant_id: tenant,
    id,
    name,
    region_id: region,
    parent_id: parent,
  }));
  await tx.db.insertInto('region').values(regions).execute();
  await tx.db.insertInto('team').values(teams).execute();
}

/** Enters people with their roles; superiors may come later in the list. */
export async function addPeople(tx: TenantTransaction, people: readonly NewPerson[]): Promise<void> {
  const { tenant } = tx;
  const rows = people.map((person) => ({
    tenant_id: tenant,
    id: person.id,
    user_id: person.userId,
    name: person.name,
    email: person.email,
    locale: person.locale,
    superior_id: person.superior,
    region_id: person.region,
    team_id: person.team,
    authority: person.authority ?? null,
  }));
  const roles = people.flatMap((person) =>
    person.roles.map((role) => ({ tenant_id: tenant, person_id: person.id, role })),
  );
  await tx.db.insertInto('person').values(rows).execute();
  if (roles.length > 0) await tx.db.insertInto('person_role').values(roles).execute();
  for (const { id, name } of people) await tx.audit('person.added', id, { name });
}

/** Who leads places, and who belongs together. */
export interface NewFacts {
  readonly groups: readonly Group[];
  /** Leaders by region and by team. */
  readonly heads: {
    readonly regions: Readonly<Record<string, string>>;
    readonly teams: Readonly<Record<string, string>>;
  };
}

/** Enters groups with their members and says who leads regions and teams; the people are there already. */
export async function addFacts(tx: TenantTransaction, { groups, heads }: NewFacts): Promise<void> {
  const { tenant, db } = tx;
  for (const [id, head_id] of Object.entries(heads.regions))
    await db.updateTable('region').set({ head_id }).where('id', '=', id).execute();
  for (const [id, head_id] of Object.entries(heads.teams))
    await db.updateTable('team').set({ head_id }).where('id', '=', id).execute();
  for (const { id, name, people } of groups) {
    await db.insertInto('people_group').values({ tenant_id: tenant, id, name }).execute();
    const members = people.map((person_id, place) => ({ tenant_id: tenant, group_id: id, place, person_id }));
    if (members.length > 0) await db.insertInto('people_group_member').values(members).execute();
    await tx.audit('group.added', id, { name, people: [...people] });
  }
}

/** Takes a person out of the organization's life; what he did stays. Answers the sign-in behind him, if he has one. */
export async function deactivatePerson(tx: TenantTransaction, id: string): Promise<string | null> {
  const row = await tx.db
    .updateTable('person')
    .set({ active: false })
    .where('id', '=', id)
    .returning('user_id')
    .executeTakeFirst();
  return row?.user_id ?? null;
}
