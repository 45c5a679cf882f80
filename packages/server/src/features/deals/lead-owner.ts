import { membersOfSlot } from '@dealwright/runtime';
import { AppError, type Organization, type Person } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { openDealsByOwner } from './deal-counts.ts';

/** The slot whose people take leads. */
const salesSlot = 'role:sales';

/** Who gets a lead of a region: the active sales person there with the fewest open deals; equal ones by id. */
export async function leadOwner(tx: TenantTransaction, region: string): Promise<Person> {
  const candidates = candidatesIn(await organizationSnapshot(tx), region);
  const open = await openDealsByOwner(
    tx,
    candidates.map(({ id }) => id),
  );
  const load = (person: Person) => open.get(person.id) ?? 0;
  const [owner] = candidates.toSorted((left, right) => load(left) - load(right) || (left.id < right.id ? -1 : 1));
  if (owner === undefined) throw new AppError('public.closed');
  return owner;
}

/** Sales people of the region; where there are none, of the organization; else whoever administers it. */
function candidatesIn(organization: Organization, region: string): readonly Person[] {
  const sales = membersOfSlot(salesSlot, organization);
  const local = sales.filter((person) => person.region === region);
  if (local.length > 0) return local;
  if (sales.length > 0) return sales;
  return organization.administrators.flatMap((id) => organization.people[id] ?? []);
}
