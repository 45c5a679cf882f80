import { type StandIn, standInsOf } from '@dealwright/runtime';
import type { Organization, Person, ProductLocale } from '@dealwright/shared';
import { AppError } from '@dealwright/shared';
import type { Permission } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';

/** Who looks: the person in his organization as it is now. All rules about deals are asked with one of these. */
export interface Viewer {
  readonly person: Person;
  readonly organization: Organization;
  readonly permissions: ReadonlySet<Permission>;
  readonly locale: ProductLocale;
  /** For whom he stands in at this moment (S-25). */
  readonly standIns: readonly StandIn[];
}

/** The caller as a viewer, with today's organization. */
export async function viewerOf(tx: TenantTransaction, caller: Caller): Promise<Viewer> {
  return viewerIn(await organizationSnapshot(tx), caller, tx.now);
}

/** The caller as a viewer in an organization; who is not in it any more is nobody. */
export function viewerIn(organization: Organization, caller: Caller, now: Date): Viewer {
  const person = Object.hasOwn(organization.people, caller.person) ? organization.people[caller.person] : undefined;
  if (person === undefined) throw new AppError('auth.required');
  const standIns = standInsOf(organization, { proxy: person.id, now: now.toISOString() });
  return { person, organization, permissions: caller.permissions, locale: caller.locale, standIns };
}

/** The clock a viewer lives by, that of his region; null when it is not known. */
export function timeZoneOf({ person, organization }: Pick<Viewer, 'person' | 'organization'>): string | null {
  return organization.regions[person.region]?.timeZone ?? null;
}

/** A person's name, or his id when he is not in the organization. */
export function nameOf(organization: Organization, person: string): string {
  return Object.hasOwn(organization.people, person) ? (organization.people[person]?.name ?? person) : person;
}
