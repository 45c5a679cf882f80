import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import type { LivePlace } from '../../live/live-place.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { placeOf } from './deal-place.ts';
import { readDeal } from './deals.store.ts';
import { sees } from './policy.ts';

/** Tells of each caller whether he may hear of a deal: by the same policy that would show it to him. */
export async function audienceOf(
  tx: TenantTransaction,
  deal: string,
  place: LivePlace,
): Promise<(caller: Caller) => boolean> {
  const { definition } = await definitionByHash(tx, place.hash);
  const organization = await organizationSnapshot(tx);
  const { owner, initiator, region, team } = place;
  const seats = (place.seated ?? (await seatedIn(tx, deal))).map((person) => ({ id: '', person }));
  return ({ person: id, permissions, locale }) => {
    const person = organization.people[id];
    if (person === undefined || !permissions.has('deal.read')) return false;
    return sees({ person, organization, permissions, locale }, definition, { owner, initiator, region, team, seats });
  };
}

async function seatedIn(tx: TenantTransaction, deal: string): Promise<readonly string[]> {
  const row = await readDeal(tx, deal);
  return row === undefined ? [] : placeOf(row.state).seats.map(({ person }) => person);
}
