import { sql } from 'kysely';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { createLog } from '../src/config/log.ts';
import { tidyUp } from '../src/database/housekeeping.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { withTenant } from '../src/database/tenant-transaction.ts';
import { withoutTenant } from '../src/database/without-tenant.ts';
import { findMember } from '../src/features/identity/find-caller.ts';
import { addOrganization, addPeople, addPlaces } from '../src/features/organization/organization.store.ts';
import { makeDatabase } from './support/databases.ts';
import { clientOf, startWorld } from './support/world.ts';

test('an owner who is no superuser migrates, and the questions before the tenant is known are answered', async () => {
  const admin = new pg.Client({ connectionString: inject('databaseUrl') });
  await admin.connect();
  const name = `owner_${Date.now().toString(36)}`;
  const world = await startWorld();
  const address = new URL(await makeDatabase());
  await admin.query(`create role ${name} login password 'owner-password' createrole`);
  await admin.query(`alter database ${pg.escapeIdentifier(address.pathname.slice(1))} owner to ${name}`);
  await admin.end();
  address.username = name;
  address.password = 'owner-password';
  // The roles belong to the whole PostgreSQL and have their passwords from another installation, so an operator names them.
  const roleAt = (pool: pg.Pool) => {
    const url = new URL((pool.options as { connectionString?: string }).connectionString ?? '');
    url.pathname = address.pathname;
    return url.href;
  };
  const env = {
    DATABASE_URL: address.href,
    DATABASE_APP_URL: roleAt(world.services.database.app),
    DATABASE_IDENTITY_URL: roleAt(world.services.database.identity),
  };
  const database = await openDatabase(readConfig(env, '/tmp'), createLog('silent'));
  try {
    await withTenant(database, { tenant: 'org_x', actor: { kind: 'system', reason: 'test' } }, async (tx) => {
      await addOrganization(tx, 'X');
      await addPlaces(tx, {
        regions: [{ id: 'r', name: 'R', timeZone: 'UTC' }],
        teams: [{ id: 't', name: 'T', region: 'r' }],
      });
      await addPeople(tx, [
        {
          id: 'per_x',
          userId: 'user_x',
          name: 'X',
          email: 'x@example.com',
          locale: 'en',
          superior: null,
          region: 'r',
          team: 't',
          roles: ['ops'],
        },
      ]);
      await tx.mail({ to: 'x@example.com', subject: 's', text: 't', locale: 'en' }, 'k');
    });
    expect(await findMember(database, 'user_x')).toMatchObject({ tenant: 'org_x', person: 'per_x', roles: ['ops'] });
    expect((await database.owner.query('select from app.audit_entry')).rowCount).toBe(0);
    const due = await withoutTenant(database, (db) =>
      sql<{ tenant: string }>`select * from app.organizations_with_due_schedules() as tenant`.execute(db),
    );
    expect(due.rows).toEqual([{ tenant: 'org_x' }]);
    // Row-level security holds for this owner, too: each of the tables that such questions look into lets him see its rows.
    const asked = await database.owner.query<{ table: string }>(
      "select tablename as table from pg_policies where schemaname = 'app' and policyname = 'lookup'",
    );
    expect(asked.rows.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['schedule', 'schedule_change', 'deal_timer']),
    );
    await tidyUp(database);
    expect((await clientOf(world.app, {}).get('/health')).status).toBe(200);
  } finally {
    await database.close();
    await world.stop();
  }
});
