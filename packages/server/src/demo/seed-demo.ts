import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { withTenant } from '../database/tenant-transaction.ts';
import { withoutTenant } from '../database/without-tenant.ts';
import {
  addFacts,
  addOrganization,
  addPeople,
  addPlaces,
  addSlots,
  type NewPerson,
} from '../features/organization/organization.store.ts';
import type { Services } from '../http/services.ts';
import { demoFacts, demoName, demoPeople, demoRegions, demoSlots, demoTeams } from './people.ts';
import { seedProcesses } from './seed-processes.ts';

/** Tenant of the demonstration organization. */
export const demoTenant = 'org_demo';

const seeder = { kind: 'system', reason: 'demo' } as const;

/** Enters the demonstration organization into an empty database; does nothing when there is any organization already. */
export async function seedDemo(services: Services): Promise<void> {
  const { database, identity } = services;
  if (await hasOrganization(services)) return;
  const password = demoPassword(services);
  // Hashing a password takes its time on purpose; the threads of Node do several at once.
  const people: readonly NewPerson[] = await Promise.all(
    demoPeople.map(async (person) => ({ ...person, userId: await identity.createSignIn({ ...person, password }) })),
  );
  await withTenant(database, { tenant: demoTenant, actor: seeder }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('dealwright demo', 0))`.execute(tx.db);
    const known = await tx.db.selectFrom('organization').select('tenant_id').executeTakeFirst();
    if (known !== undefined) return;
    await addOrganization(tx, demoName);
    await addPlaces(tx, { regions: demoRegions, teams: demoTeams });
    await addPeople(tx, people);
    await addFacts(tx, demoFacts);
    await addSlots(tx, demoSlots);
    await seedProcesses(tx, services.config.publicUrl);
  });
}

async function hasOrganization({ database }: Services): Promise<boolean> {
  const found = await withoutTenant(database, (db) => sql`select from app.list_organizations() limit 1`.execute(db));
  return found.rows.length > 0;
}

/** The one password of the demonstration sign-ins: DEMO_PASSWORD, or one made at the first start and kept in the data folder. */
export function demoPassword({ config }: Pick<Services, 'config'>): string {
  if (config.demoPassword !== null) return config.demoPassword;
  const file = path.join(config.dataFolder, 'demo-password');
  if (!existsSync(file)) {
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o755 });
    writeFileSync(file, `demo-${randomBytes(6).toString('hex')}`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
