import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withTenant } from '../src/database/tenant-transaction.ts';
import { personId, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function rowsOf(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await world.services.database.owner.query(query)).rows;
}

/** Tables of schema app that hold no tenant's rows, each with its reason. */
const withoutTenant = ['request_count'];

test('every table of the application forces row security for all verbs', async () => {
  const tables = await rowsOf(`select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull) as tenant,
      exists (select from pg_policies p where p.schemaname = 'app' and p.tablename = c.relname and p.policyname = 'tenant'
        and p.cmd = 'ALL' and p.qual like '%app.tenant%' and p.with_check like '%app.tenant%' and p.roles = '{public}') as policy
    from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')`);
  const wrong = tables.filter(
    ({ name, forced, tenant, policy }) => !withoutTenant.includes(String(name)) && !(forced && tenant && policy),
  );
  expect(wrong).toEqual([]);
  expect(tables.length).toBeGreaterThan(15);
});

test('a policy beside the tenant wall only lets the owner read', async () => {
  const others = await rowsOf(`select tablename, policyname, cmd, roles::text, qual from pg_policies
    where schemaname = 'app' and policyname <> 'tenant' and not (policyname = 'lookup' and cmd = 'SELECT' and roles = array[current_user::name])`);
  expect(others).toEqual([]);
});

test('every reference between tenant tables carries the tenant', async () => {
  const loose = await rowsOf(`select o.conname from pg_constraint o
    where o.contype = 'f' and o.connamespace = 'app'::regnamespace and not exists (
      select from unnest(o.conkey) k join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k where a.attname = 'tenant_id')`);
  expect(loose).toEqual([]);
});

test('views ask as their caller, definer functions have a fixed search path and no open door', async () => {
  const views =
    await rowsOf(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('v', 'm')
    and not coalesce(reloptions, '{}') @> array['security_invoker=true']`);
  const functions = await rowsOf(`select proname from pg_proc where pronamespace = 'app'::regnamespace and prosecdef
    and (not coalesce(proconfig::text, '') like '%search_path=pg_catalog, pg_temp%' or has_function_privilege('public', oid, 'execute'))`);
  expect(views).toEqual([]);
  expect(functions).toEqual([]);
});

test('the application role owns nothing, inherits nothing and cannot pass the wall', async () => {
  const [role] = await rowsOf(`select rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'dealwright_app'`);
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolinherit: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  });
});

test('without a tenant no table shows a row and none takes one', async () => {
  const { app } = world.services.database;
  const tables = await rowsOf(`select distinct table_name as name from information_schema.role_table_grants
    where grantee = 'dealwright_app' and table_schema = 'app' and privilege_type = 'SELECT'`);
  for (const { name } of tables) {
    expect((await app.query(`select from app.${String(name)}`)).rowCount, String(name)).toBe(0);
  }
  await expect(app.query("insert into app.organization (tenant_id, name) values ('org_c', 'x')")).rejects.toMatchObject(
    { code: '42501' },
  );
});

test('the application role reads no password, no queue and no counter', async () => {
  const { app, identity } = world.services.database;
  for (const table of [
    'identity.account',
    'identity.session',
    'graphile_worker._private_jobs',
    'app.request_count',
    'dealwright_migrations.applied',
  ]) {
    await expect(app.query(`select from ${table}`), table).rejects.toMatchObject({ code: '42501' });
  }
  await expect(identity.query('select from app.person')).rejects.toMatchObject({ code: '42501' });
});

test('one organization neither reads, changes nor points at rows of another', async () => {
  const count = await world.within('org_a', (tx) => tx.db.selectFrom('person').select('tenant_id').execute());
  expect(new Set(count.map((row) => row.tenant_id))).toEqual(new Set(['org_a']));
  const changed = await world.within('org_a', (tx) =>
    tx.db.updateTable('person').set({ name: 'x' }).where('tenant_id', '=', 'org_b').executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
  const place = { tenant_id: 'org_b', id: 'west', name: 'West', time_zone: 'UTC' };
  await expect(world.within('org_a', (tx) => tx.db.insertInto('region').values(place).execute())).rejects.toMatchObject(
    { code: '42501' },
  );
  await world.within('org_b', (tx) =>
    tx.db
      .insertInto('region')
      .values({ ...place, id: 'only_b' })
      .execute(),
  );
  const across = { tenant_id: 'org_a', id: 'team_x', name: 'X', region_id: 'only_b' };
  await expect(world.within('org_a', (tx) => tx.db.insertInto('team').values(across).execute())).rejects.toMatchObject({
    code: '23503',
  });
});

test('the tenant does not outlive its transaction, however it ends', async () => {
  const { database } = world.services;
  const scope = { tenant: 'org_a', actor: { kind: 'system', reason: 'test' } } as const;
  await withTenant(database, scope, async () => undefined);
  await expect(withTenant(database, scope, (tx) => sql`select 1/0`.execute(tx.db))).rejects.toMatchObject({
    code: '22012',
  });
  const left = await Promise.all(
    Array.from({ length: 30 }, () =>
      database.app.query("select coalesce(current_setting('app.tenant', true), '') as tenant"),
    ),
  );
  expect(new Set(left.map(({ rows }) => rows[0]?.tenant))).toEqual(new Set(['']));
});

test('many transactions of both organizations at once see only their own', async () => {
  const seen = await Promise.all(
    Array.from({ length: 200 }, (_, at) => {
      const tenant = at % 2 === 0 ? 'org_a' : 'org_b';
      return world.within(tenant, async (tx) => ({
        tenant,
        found: await tx.db.selectFrom('person').select('tenant_id').distinct().execute(),
      }));
    }),
  );
  expect(seen.filter(({ tenant, found }) => found.length !== 1 || found[0]?.tenant_id !== tenant)).toEqual([]);
});

test('work that others got in the way of is done again and counts once', async () => {
  const add = () =>
    world.within('org_a', async (tx) => {
      const row = await tx.db
        .selectFrom('organization')
        .select('version')
        .where('tenant_id', '=', 'org_a')
        .executeTakeFirstOrThrow();
      await tx.db
        .updateTable('organization')
        .set({ version: row.version + 1 })
        .where('tenant_id', '=', 'org_a')
        .where('version', '=', row.version)
        .execute();
    });
  let tries = 0;
  await world.within('org_a', async (tx) => {
    tries += 1;
    await tx.db
      .updateTable('person')
      .set({ name: `try ${tries}` })
      .where('id', '=', personId('ops'))
      .execute();
    if (tries === 1) await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(tx.db);
  });
  await add();
  expect(tries).toBe(2);
  const ops = await world.within('org_a', (tx) =>
    tx.db.selectFrom('person').select('name').where('id', '=', personId('ops')).executeTakeFirstOrThrow(),
  );
  expect(ops.name).toBe('try 2');
});
