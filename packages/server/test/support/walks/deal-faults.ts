import type { TenantTransaction } from '../../../src/database/tenant-transaction.ts';
import { definitionByHash } from '../../../src/features/definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../../../src/features/organization/organization.read-model.ts';
import { readRecords } from './deal-records.ts';
import { type Answered, recordFaults } from './record-faults.ts';

/** Everything that is wrong with one stored deal; each finding is a sentence, and there must be none. */
export async function dealFaults(
  tx: TenantTransaction,
  id: string,
  answered: readonly Answered[] = [],
): Promise<readonly string[]> {
  const [record] = await readRecords(tx, [id]);
  if (record === undefined) return [`${id} is not there`];
  const { definition } = await definitionByHash(tx, record.row.hash);
  return recordFaults(record, { definition, organizations: [await organizationSnapshot(tx)], answered });
}
