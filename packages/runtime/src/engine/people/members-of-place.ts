import type { Organization, Person } from '@dealwright/shared';

type Unit = 'team' | 'region';
type Members = ReadonlyMap<string, readonly Person[]>;

const known = new WeakMap<Organization, Map<Unit, Members>>();

/** Active people of each team or region, in the order of their ids, so that every decision seats them alike. */
export function membersOf(unit: Unit, organization: Organization): Members {
  const byUnit = known.get(organization) ?? new Map<Unit, Members>();
  known.set(organization, byUnit);
  const found = byUnit.get(unit) ?? membersBy(unit, organization);
  byUnit.set(unit, found);
  return found;
}

function membersBy(unit: Unit, { people }: Organization): Members {
  const active = Object.values(people).filter((person) => person.active);
  return Map.groupBy(
    active.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    (person) => person[unit],
  );
}

/** A team and all teams below it, each once however they are nested. */
export function withTeamsBelow(team: string, { teams }: Organization): readonly string[] {
  const parts = Map.groupBy(Object.values(teams), ({ parent }) => parent);
  // A set hands out what is added to it on the way, each once.
  const found = new Set([team]);
  for (const each of found) for (const { id } of parts.get(each) ?? []) found.add(id);
  return [...found];
}
