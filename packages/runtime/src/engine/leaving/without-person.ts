import type { Organization } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import { superiorsOf } from '../people/superiors.ts';

/** The organization as it is once somebody has left. */
export function withoutPerson(organization: Organization, person: string): Organization {
  const { people, administrators } = organization;
  const leaver = lookup(people, person);
  return {
    ...organization,
    people: { ...people, ...(leaver === undefined ? {} : { [person]: { ...leaver, active: false } }) },
    administrators: administrators.filter((each) => each !== person),
  };
}

/** Who takes over from somebody who leaves: his nearest active superior, else an administrator; undefined when there is none. */
export function successorOf(organization: Organization, person: string): string | undefined {
  const [superior] = superiorsOf(person, organization);
  return superior?.id ?? organization.administrators.find((each) => each !== person);
}
