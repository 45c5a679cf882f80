import type { Organization, Person } from '@dealwright/shared';
import { lookup } from '../lookup.ts';

/** The role keys that fill a slot; a slot the organization does not fill means the role of the same name. */
export function rolesOfSlot(slot: string, organization: Organization): readonly string[] {
  return lookup(organization.slots, slot) ?? [slot.replace(/^role:/, '')];
}

/** Whether a person fills a role slot. */
export function fillsSlot(person: Person, slot: string, organization: Organization): boolean {
  const roles = rolesOfSlot(slot, organization);
  return person.roles.some((role) => roles.includes(role));
}

const membersByOrganization = new WeakMap<Organization, Map<string, readonly Person[]>>();

/** Active people that fill a slot, in the order of their ids, so that every decision seats them alike. */
export function membersOfSlot(slot: string, organization: Organization): readonly Person[] {
  const members = membersByOrganization.get(organization) ?? new Map<string, readonly Person[]>();
  membersByOrganization.set(organization, members);
  const known = members.get(slot);
  if (known !== undefined) return known;
  const found = Object.values(organization.people)
    .filter((person) => person.active && fillsSlot(person, slot, organization))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  members.set(slot, found);
  return found;
}
