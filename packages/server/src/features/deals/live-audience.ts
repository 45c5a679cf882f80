import type { Organization } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import type { LivePlace } from '../../live/live-place.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { peopleIn } from './deal-place.ts';
import { readDeal } from './deals.store.ts';
import { reaches } from './policy.ts';

/** Tells of each caller whether he may hear of a deal: by the same policy that would show it to him. */
export async function audienceOf(
  tx: TenantTransaction,
  deal: string,
  place: LivePlace,
): Promise<(caller: Caller) => boolean> {
  const { definition } = await definitionByHash(tx, place.hash);
  const organization = await organizationSnapshot(tx);
  const { owner, initiator, region, team } = place;
  const people = new Set(place.seated ?? (await seatedIn(tx, deal, organization)));
  return ({ person: id, permissions, locale }) => {
    const person = organization.people[id];
    if (person === undefined || !permissions.has('deal.read')) return false;
    if (people.has(id)) return true;
    return reaches({ person, organization, permissions, locale, standIns: [] }, definition, {
      owner,
      initiator,
      region,
      team,
    });
  };
}

async function seatedIn(tx: TenantTransaction, deal: string, organization: Organization): Promise<readonly string[]> {
  const row = await readDeal(tx, deal);
  return row === undefined ? [] : peopleIn(row.state, organization, tx.now.toISOString());
}
