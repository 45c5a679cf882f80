import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** Something about schedules that fails again and again. */
export interface Trouble {
  readonly since: Date;
  readonly tries: number;
  readonly nextTry: Date;
}

/** What keeps the schedules of the organization from being planned; undefined when nothing does. */
export function readTrouble(tx: TenantTransaction): Promise<Trouble | undefined> {
  return tx.db.selectFrom('schedule_trouble').select(['since', 'tries', 'try_at as nextTry']).executeTakeFirst();
}

/** Puts planning off that failed: by two seconds, by four, by eight, at most by an hour. */
export async function putOffPlanning(tx: TenantTransaction): Promise<void> {
  await tx.db
    .insertInto('schedule_trouble')
    .values({ tenant_id: tx.tenant, since: tx.now, tries: 1, try_at: sql`now() + interval '2 seconds'` })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({
        tries: sql`schedule_trouble.tries + 1`,
        try_at: sql`now() + least(power(2, least(schedule_trouble.tries + 1, 12)), 3600) * interval '1 second'`,
      }),
    )
    .execute();
}

/** Planning has succeeded. */
export async function endTrouble(tx: TenantTransaction): Promise<void> {
  await tx.db.deleteFrom('schedule_trouble').execute();
}

/** A schedule that fails, with what it is of. */
export interface FailingSchedule extends Trouble {
  readonly process: string;
  readonly flow: string;
  readonly region: string;
}

/** Schedules whose tries fail, the one that has failed longest first. */
export function readFailingSchedules(tx: TenantTransaction): Promise<readonly FailingSchedule[]> {
  return tx.db
    .selectFrom('schedule')
    .select(['process', 'flow', 'region_id as region', 'tries'])
    .select([sql<Date>`failing_since`.as('since'), sql<Date>`try_at`.as('nextTry')])
    .where('tries', '>', 0)
    .where('try_at', 'is not', null)
    .where('failing_since', 'is not', null)
    .orderBy('failing_since')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** Everything that fails is tried again at once; false when nothing does. */
export async function tryAgain(tx: TenantTransaction): Promise<boolean> {
  const schedules = await tx.db
    .updateTable('schedule')
    .set({ try_at: tx.now })
    .where('tries', '>', 0)
    .where('try_at', 'is not', null)
    .executeTakeFirst();
  const planning = await tx.db.updateTable('schedule_trouble').set({ try_at: tx.now }).executeTakeFirst();
  return schedules.numUpdatedRows + planning.numUpdatedRows > 0n;
}
