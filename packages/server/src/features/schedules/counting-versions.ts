import type { PinnedVersion } from '@dealwright/runtime';
import { type ScheduleStart, strangerSubject, type Trigger } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { versionsWithOpenDeals } from '../deals/deals.read-model.ts';
import { scheduledDefinitions } from '../definitions/definitions.read-model.ts';
import { releasedVersions, versionFor } from '../releases/releases.read-model.ts';
import type { ScheduleKey } from './schedules.store.ts';

/** A version whose schedule of a flow counts in a region. */
export interface CountingVersion {
  readonly version: number;
  readonly hash: string;
  readonly trigger: Trigger;
  readonly schedule: ScheduleStart;
  /** Of a schedule that begins deals: what they are pinned to. */
  readonly pinned: PinnedVersion | null;
}

/** A flow of a version that is started by schedule. */
export interface ScheduledFlow extends Omit<CountingVersion, 'pinned'> {
  readonly process: string;
  readonly flow: string;
}

/** Every flow of every version, of one process or of all, that is started by schedule. */
export async function scheduledFlows(tx: TenantTransaction, process: string | null): Promise<readonly ScheduledFlow[]> {
  const versions = await scheduledDefinitions(tx, process);
  return versions.flatMap(({ definition, ...facts }) =>
    Object.entries(definition.flows).flatMap(([flow, { trigger }]) => {
      const { schedule } = trigger;
      return trigger.on === 'schedule' && schedule !== undefined ? [{ ...facts, flow, trigger, schedule }] : [];
    }),
  );
}

/** The same flow of each version that starts it in the same way. */
export function sameFlow(
  flows: readonly ScheduledFlow[],
  { process, flow, begins }: Omit<ScheduleKey, 'region'>,
): readonly ScheduledFlow[] {
  return flows.filter((each) => each.process === process && each.flow === flow && each.schedule.begins === begins);
}

/**
 * Versions whose schedule of a flow counts in a region. In deals that are there each version counts for its own, so long as it has some or
 * is released. New deals are one unit of the release for each flow and region: the version that this unit gets says when and what.
 */
export async function countingVersions(
  tx: TenantTransaction,
  key: ScheduleKey,
  flows: readonly ScheduledFlow[],
): Promise<readonly CountingVersion[]> {
  const { process, flow, region, begins } = key;
  const own = sameFlow(flows, key);
  if (begins === 'deal') {
    const pinned = await versionFor(tx, process, strangerSubject(`schedule ${flow}`, region));
    return own.filter(({ version }) => version === pinned?.version).map((each) => ({ ...each, pinned }));
  }
  const versions = own.map(({ version }) => version);
  const busy = await versionsWithOpenDeals(tx, { process, region, versions });
  const released = await releasedVersions(tx, process);
  const counting = own.filter(({ version }) => busy.has(version) || released.has(version));
  return counting.map((each) => ({ ...each, pinned: null }));
}
