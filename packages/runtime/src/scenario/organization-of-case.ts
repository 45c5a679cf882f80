import type { Organization, Scenario, Proxy as StandingProxy } from '@dealwright/shared';
import { withoutPerson } from '../engine/leaving/without-person.ts';
import { lookup } from '../engine/lookup.ts';
import { firstInstant, instantOf, lastInstant } from './instants.ts';

type Changes = Pick<Scenario, 'left' | 'proxies'>;

/** The organization in which a case begins: without those who have left, and with those who stand in for others. */
export function organizationOfCase(organization: Organization, { left = [], proxies = [] }: Changes): Organization {
  if (left.length === 0 && proxies.length === 0) return organization;
  const made = proxies.map(
    ({ principal, proxy, from, until }, index): StandingProxy => ({
      id: `case-${index}`,
      principal,
      proxy,
      from: from === undefined ? firstInstant : instantOf(from),
      until: until === undefined ? lastInstant : instantOf(until),
      madeAt: String(index).padStart(4, '0'),
    }),
  );
  return left.reduce(withoutPerson, { ...organization, proxies: [...made, ...(organization.proxies ?? [])] });
}

/** The first person a case names there who is not in the organization; undefined when all are. */
export function strangerIn({ people }: Organization, { left = [], proxies = [] }: Changes): string | undefined {
  const named = [...left, ...proxies.flatMap(({ principal, proxy }) => [principal, proxy])];
  return named.find((person) => lookup(people, person) === undefined);
}
