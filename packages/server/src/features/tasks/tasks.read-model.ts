import { standInsOf } from '@dealwright/runtime';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { countToDo } from './tasks.store.ts';

/** How many to-dos wait for a person, those of people for whom he stands in with them. */
export async function countOpenTasks(tx: TenantTransaction, person: string): Promise<number> {
  const standIns = standInsOf(await organizationSnapshot(tx), { proxy: person, now: tx.now.toISOString() });
  const counts = await countToDo(tx, { person, standIns });
  return counts.reduce((sum, { mine, others }) => sum + mine + others, 0);
}
