import type { Organization } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { GivenCommand } from '../deals/deals.commands.ts';
import { openDealsAfter } from '../deals/deals.read-model.ts';
import { definitionByHash, versionFacts } from '../definitions/definitions.read-model.ts';
import type { OccurrenceKey, Place } from './occurrences.store.ts';
import type { StoredSchedule } from './schedules.store.ts';

/** Deals of one transaction; in between others have their turn. */
export const mostTogether = 100;

/** The next deals in which a schedule may start its flow, of the first version that is still to come. */
export async function dealsAt(
  tx: TenantTransaction,
  { process, flow, region }: StoredSchedule,
  { at, versions, after }: Pick<OccurrenceKey, 'at'> & Place,
): Promise<readonly string[]> {
  const [version] = versions;
  const facts = version === undefined ? undefined : await versionFacts(tx, process, version);
  if (facts === undefined) return [];
  const { definition } = await definitionByHash(tx, facts.hash);
  const stages = definition.flows[flow]?.trigger.schedule?.stages ?? [];
  const begunBy = new Date(at);
  return openDealsAfter(tx, { process, version: facts.version, region, stages, begunBy, after, most: mostTogether });
}

/** Where it goes on after these deals; null when that is all. */
export function placeAfter({ versions }: Place, deals: readonly string[]): Place | null {
  const last = deals.at(-1);
  if (last !== undefined && deals.length === mostTogether) return { versions, after: last };
  return versions.length > 1 ? { versions: versions.slice(1), after: '' } : null;
}

/** When which schedule starts something. */
export interface Occasion extends Pick<OccurrenceKey, 'at'> {
  readonly schedule: StoredSchedule;
}

/** The command that starts the flow of a schedule in a deal. */
export function startIn(
  deal: string,
  { schedule: { id, flow }, at }: Occasion,
  organization: Organization,
): GivenCommand {
  return {
    id: `schedule:${id}:${at}:${deal}`,
    by: { kind: 'system', reason: 'schedule' },
    body: { kind: 'start-flow', flow },
    deal,
    locale: 'en',
    organization,
    admit: () => undefined,
  };
}
