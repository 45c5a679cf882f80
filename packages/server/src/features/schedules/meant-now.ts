import { AppError } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { countCarriedOut } from '../deals/deals.commands.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { dealsAt, placeAfter, startIn } from './deals-of-schedule.ts';
import { countingNow } from './fire-schedule.ts';
import type { Place } from './occurrences.store.ts';
import { readSchedule } from './schedules.store.ts';

/** Deals that are looked into at most, before somebody starts a schedule by hand. */
const mostLooked = 1_000;

/** How many deals a schedule would begin, or start its flow in, if somebody started it now. */
export interface MeantNow {
  readonly deals: number;
  /** Deals that were looked into. */
  readonly looked: number;
  /** Whether those are all. */
  readonly all: boolean;
}

/** The real engine on each deal that the schedule would go through; nothing is written. */
export async function meantNow(tx: TenantTransaction, id: string): Promise<MeantNow> {
  const schedule = await readSchedule(tx, id);
  if (schedule === undefined) throw new AppError('not-found');
  const versions = (await countingNow(tx, schedule)).map(({ version }) => version);
  if (versions.length === 0) throw new AppError('schedule.not-released');
  if (schedule.begins === 'deal') return { deals: 1, looked: 1, all: true };
  const organization = await organizationSnapshot(tx);
  const at = tx.now.toISOString();
  let [deals, looked] = [0, 0];
  let place: Place | null = { versions, after: '' };
  while (place !== null && looked < mostLooked) {
    const next: readonly string[] = await dealsAt(tx, schedule, { at, ...place });
    looked += next.length;
    deals += await countCarriedOut(
      tx,
      next.map((deal) => startIn(deal, { schedule, at }, organization)),
    );
    place = placeAfter(place, next);
  }
  return { deals, looked, all: place === null };
}
