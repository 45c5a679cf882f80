import type { Organization, Person } from '@dealwright/shared';

/** A member of the organization by id; undefined for an unknown one, or where nothing is known of the organization. */
export function memberOf(id: string, organization: Organization | null): Person | undefined {
  return organization !== null && Object.hasOwn(organization.people, id) ? organization.people[id] : undefined;
}

/** The name of a member, or the id where it is not known. */
export function memberName(id: string, organization: Organization | null): string {
  return memberOf(id, organization)?.name ?? id;
}
