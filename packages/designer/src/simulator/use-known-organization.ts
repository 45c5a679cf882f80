import { exampleOrganization } from '@dealwright/runtime';
import type { Organization, Scenario } from '@dealwright/shared';
import { useMemo } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { organizationOf } from './known-organization.ts';

/** The organization of the person who draws; null while it is not known. */
export function useKnownOrganization(): Organization | null {
  const view = useOrganization();
  return useMemo(() => (view === undefined || view.people.length === 0 ? null : organizationOf(view)), [view]);
}

/** Name under which a test says that it plays in the organization it was made in. */
export const ownOrganization = 'own';

/** The organization a case plays in: its own if it says so and that is known, else the example. */
export function useOrganizationNamed(name: string | undefined): Organization {
  const own = useKnownOrganization();
  return testOrganization(name === undefined ? {} : { organization: name }, own);
}

/** The organization a test plays in. */
export function testOrganization(
  { organization }: Pick<Scenario, 'organization'>,
  own: Organization | null,
): Organization {
  return organization === ownOrganization && own !== null ? own : exampleOrganization;
}
