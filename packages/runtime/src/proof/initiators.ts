import type { Organization, Person } from '@dealwright/shared';
import { superiorsOf } from '../engine/people/superiors.ts';

/** People who would meet the same organization when they ask for something: one of them stands for all. */
export interface InitiatorClass {
  readonly person: Person;
  readonly count: number;
  /** Ids of all of them. */
  readonly everybody: readonly string[];
}

/**
 * Sorts the active people by what a flow can see of them: their superiors, roles, region, team and whether they administer. Whoever could
 * be asked because of who he is himself stands alone, since it matters whether he is the initiator.
 */
export function initiatorClasses(organization: Organization): readonly InitiatorClass[] {
  const active = Object.values(organization.people).filter((person) => person.active);
  const asked = new Set([
    ...organization.administrators,
    ...(organization.proxies ?? []).flatMap(({ principal, proxy }) => [principal, proxy]),
    ...active.flatMap(({ superior }) => superior ?? []),
    ...Object.values(organization.groups ?? {}).flatMap(({ people }) => people),
    ...[...Object.values(organization.teams), ...Object.values(organization.regions)].flatMap(({ head }) => head ?? []),
  ]);
  const classes = Map.groupBy(active, (person) => {
    const chain = superiorsOf(person.id, organization).map(({ id }) => id);
    const { region, team, roles } = person;
    return JSON.stringify([asked.has(person.id) ? person.id : null, chain, region, team, roles]);
  });
  return [...classes.values()].flatMap(([person, ...others]) =>
    person === undefined
      ? []
      : [{ person, count: others.length + 1, everybody: [person, ...others].map(({ id }) => id) }],
  );
}
