import type { Organization, Person } from '@dealwright/shared';
import { lookup } from '../lookup.ts';

/** The active superiors of a person, nearest first. A reporting line that runs in a circle ends where it began. */
export function superiorsOf(person: string, organization: Organization): readonly Person[] {
  const seen = new Set([person]);
  const found: Person[] = [];
  let next = lookup(organization.people, person)?.superior ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const superior = lookup(organization.people, next);
    if (superior?.active === true) found.push(superior);
    next = superior?.superior ?? null;
  }
  return found;
}
