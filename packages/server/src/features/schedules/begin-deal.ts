import { AppError } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { giveBackNumbers, nextDealNumber, startDeal } from '../deals/deals.commands.ts';
import { leadOwner, refusalCode } from '../deals/deals.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import type { CountingVersion } from './counting-versions.ts';
import { saveStanding } from './occurrences.store.ts';
import type { StoredSchedule } from './schedules.store.ts';

/** What begins. */
export interface Beginning {
  readonly schedule: StoredSchedule;
  readonly at: string;
  readonly by: string | null;
  readonly versions: readonly CountingVersion[];
}

/** Begins the deal of an occurrence, with the values that its schedule sets; a refusal is counted, and leaves no gap in the numbers. */
export async function beginScheduledDeal(tx: TenantTransaction, beginning: Beginning): Promise<void> {
  const { schedule, at, versions } = beginning;
  const key = { schedule: schedule.id, at };
  const [counting] = versions;
  const taken = { numbers: 0 };
  try {
    if (counting === undefined) throw new AppError('not-found');
    const deal = await start(tx, { ...beginning, counting }, () => {
      taken.numbers += 1;
    });
    await saveStanding(tx, key, { counts: { started: 1, refused: {} }, next: null, deal });
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.status >= 500) throw cause;
    await giveBackNumbers(tx, taken.numbers);
    await saveStanding(tx, key, { counts: { started: 0, refused: { [refusalCode(cause)]: 1 } }, next: null });
  }
}

async function start(
  tx: TenantTransaction,
  { schedule, at, counting }: Beginning & { readonly counting: CountingVersion },
  onNumber: () => void,
): Promise<string> {
  const { id, region, flow } = schedule;
  const { pinned, trigger } = counting;
  if (pinned === null) throw new AppError('server.failed');
  return startDeal(tx, {
    id: `schedule:${id}:${at}`,
    by: { kind: 'system', reason: 'schedule' },
    locale: 'en',
    organization: await organizationSnapshot(tx),
    asked: { schedule: id, at },
    prepare: async () => {
      const { id: owner, team } = await leadOwner(tx, region);
      const number = await nextDealNumber(tx);
      onNumber();
      const what = { process: pinned, form: trigger.form ?? null, values: {}, flow };
      return { kind: 'start', deal: newId('deal'), number, ...what, owner, region, team };
    },
  });
}
