import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { passes, type TenantTransaction, withTenant } from '../../database/tenant-transaction.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import type { Services } from '../../http/services.ts';
import { fireSchedule } from './fire-schedule.ts';
import { planIfChanged } from './plan-schedules.ts';
import { claimDueSchedule, putOffSchedule, type StoredSchedule } from './schedules.store.ts';
import { endTrouble, putOffPlanning, readTrouble } from './trouble.store.ts';

/** A process that looks for what is due by schedules. */
export interface ScheduleLoop {
  /** Lets what is being started end. */
  stop(): Promise<void>;
}

type Part = Pick<Services, 'database' | 'log'>;

/** How long to look away when nothing is due: something starts at most this much late. */
const pauseMs = 2_000;

/** Starts what schedules ask for, until it is stopped. Any number of processes may do so on one database. */
export function startSchedules(services: Part): ScheduleLoop {
  const end = new AbortController();
  const looking = loop(services, end.signal);
  return {
    stop: async () => {
      end.abort();
      await looking;
    },
  };
}

async function loop(services: Part, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await scheduleRound(services).catch((cause: unknown) => {
      services.log.warn({ err: cause }, 'due schedules could not be looked for');
    });
    await wait(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Starts what is due in each organization, and plans anew where something has changed. Answers how many schedules were seen to. */
export async function scheduleRound({ database, log }: Part): Promise<number> {
  const due = await withoutTenant(database, (db) =>
    sql<{ tenant: string }>`select * from app.organizations_with_due_schedules() as tenant`.execute(db),
  );
  let seen = 0;
  for (const { tenant } of due.rows) seen += await roundIn({ database, log }, tenant);
  return seen;
}

/** Sees to one organization; what goes wrong there is tried again in the next round, and holds up no other. */
async function roundIn(services: Part, tenant: string): Promise<number> {
  let seen = 0;
  try {
    while (await fireOne(services, tenant)) seen += 1;
    await plan(services, tenant);
  } catch (cause) {
    services.log.error({ err: cause, tenant }, 'schedules of an organization could not be seen to');
  }
  return seen;
}

/** Sees to one schedule that is due, in a transaction of its own; one that fails is put off and holds up nobody. */
async function fireOne(services: Part, tenant: string): Promise<boolean> {
  let claimed: StoredSchedule | undefined;
  try {
    await within(services, tenant, async (tx) => {
      claimed = await claimDueSchedule(tx);
      if (claimed !== undefined) await fireSchedule(tx, claimed);
    });
  } catch (cause) {
    const failed = claimed;
    if (passes(cause) || failed === undefined) throw cause;
    services.log.error({ err: cause, tenant, schedule: failed.id }, 'a schedule failed and was put off');
    await within(services, tenant, (tx) => putOffSchedule(tx, failed.id));
  }
  return claimed !== undefined;
}

/** Plans anew where something has changed; what fails is tried later each time, and stands among the incidents until it succeeds. */
async function plan(services: Part, tenant: string): Promise<void> {
  try {
    await within(services, tenant, async (tx) => {
      const trouble = await readTrouble(tx);
      if (trouble !== undefined && trouble.nextTry > tx.now) return;
      await planIfChanged(tx);
      if (trouble !== undefined) await endTrouble(tx);
    });
  } catch (cause) {
    if (passes(cause)) throw cause;
    services.log.error({ err: cause, tenant }, 'schedules could not be planned and were put off');
    await within(services, tenant, putOffPlanning);
  }
}

function within<T>({ database }: Part, tenant: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  const scope = { tenant, actor: { kind: 'system', reason: 'schedule' }, idempotent: true } as const;
  return withTenant(database, scope, work);
}
