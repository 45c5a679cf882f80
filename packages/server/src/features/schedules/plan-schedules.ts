import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { countingVersions, type ScheduledFlow, scheduledFlows } from './counting-versions.ts';
import { clockIn, nextTime } from './due-times.ts';
import {
  listSchedules,
  makeSchedules,
  type ScheduleKey,
  type StoredSchedule,
  saveTimes,
  takeChanges,
} from './schedules.store.ts';

/** Plans anew when something has changed of which schedules are made; false when nothing has. */
export async function planIfChanged(tx: TenantTransaction): Promise<boolean> {
  if (!(await takeChanges(tx))) return false;
  const flows = await scheduledFlows(tx, null);
  const { regions } = await organizationSnapshot(tx);
  await makeSchedules(tx, keysOf(flows, Object.keys(regions)));
  for (const schedule of await listSchedules(tx, null)) {
    // What is due is seen to first, by the rules as they are then; that plans it anew as well.
    if (!isDue(schedule, tx.now)) await planSchedule(tx, schedule, flows);
  }
  return true;
}

/** Says when a schedule is due next, counted from now. */
export async function planSchedule(
  tx: TenantTransaction,
  schedule: StoredSchedule,
  flows: readonly ScheduledFlow[],
): Promise<void> {
  const clock = clockIn(await organizationSnapshot(tx), schedule.region);
  const versions = await countingVersions(tx, schedule, flows);
  const next = nextTime(versions, clock, tx.now.toISOString());
  await saveTimes(tx, schedule.id, { seenUntil: tx.now, next, versions });
}

function isDue({ active, nextAt }: StoredSchedule, now: Date): boolean {
  return active && nextAt !== null && nextAt <= now;
}

function keysOf(flows: readonly ScheduledFlow[], regions: readonly string[]): readonly ScheduleKey[] {
  const keys = flows.flatMap(({ process, flow, schedule: { begins } }) =>
    regions.map((region): readonly [string, ScheduleKey] => [
      `${process} ${flow} ${region} ${begins}`,
      { process, flow, region, begins },
    ]),
  );
  return [...new Map(keys).values()];
}
