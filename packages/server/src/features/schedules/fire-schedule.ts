import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { type Beginning, beginScheduledDeal } from './begin-deal.ts';
import {
  type CountingVersion,
  countingVersions,
  type ScheduledFlow,
  sameFlow,
  scheduledFlows,
} from './counting-versions.ts';
import { clockIn, dueTimes, nextTime } from './due-times.ts';
import { insertOccurrence } from './occurrences.store.ts';
import { type StoredSchedule, saveTimes } from './schedules.store.ts';

/**
 * Starts what has fallen due by a schedule that this transaction has locked, and says when it is due next. Each occurrence is written down
 * together with the deal that it begins, or with the job that goes through the deals: there is both or neither.
 */
export async function fireSchedule(tx: TenantTransaction, schedule: StoredSchedule): Promise<void> {
  const flows = await scheduledFlows(tx, schedule.process);
  const versions = await countingVersions(tx, schedule, flows);
  const clock = clockIn(await organizationSnapshot(tx), schedule.region);
  const now = tx.now.toISOString();
  const planned = plannedOf(schedule, flows) ?? versions;
  const after = schedule.seenUntil.toISOString();
  const due = dueTimes({ counting: versions, planned, after, until: now }, clock);
  for (const [at, meant] of due) {
    const counting = versions.filter(({ version }) => meant.includes(version));
    await beginOccurrence(tx, { schedule, at, by: null, versions: counting });
  }
  await saveTimes(tx, schedule.id, { seenUntil: tx.now, next: nextTime(versions, clock, now), versions });
}

/** What counted when the schedule was planned; null where that was not written down. */
function plannedOf(schedule: StoredSchedule, flows: readonly ScheduledFlow[]): readonly ScheduledFlow[] | null {
  const { planned } = schedule;
  return planned === null ? null : sameFlow(flows, schedule).filter(({ version }) => planned.includes(version));
}

/** The versions whose schedule counts now. */
export async function countingNow(
  tx: TenantTransaction,
  schedule: StoredSchedule,
): Promise<readonly CountingVersion[]> {
  return countingVersions(tx, schedule, await scheduledFlows(tx, schedule.process));
}

/** Begins an occurrence, unless it has begun already. */
export async function beginOccurrence(tx: TenantTransaction, beginning: Beginning): Promise<void> {
  const { schedule, at, by, versions } = beginning;
  const key = { schedule: schedule.id, at };
  if (!(await insertOccurrence(tx, { ...key, by, versions: versions.map(({ version }) => version) }))) return;
  if (schedule.begins === 'deal') await beginScheduledDeal(tx, beginning);
  else await tx.addJob('schedule.go-through', key);
}
