import { pointerOf } from '../definition/patch/pointer.ts';
import type { Finding } from '../definition/problem-of.ts';
import { zoneFromText } from '../expression/values/zone.ts';
import type { Organization } from '../values/organization.ts';

/** What does not fit together in an organization: people, teams and regions that are not there, a reporting line in a circle. */
export function organizationFindings(organization: Organization): readonly Finding[] {
  const { people, regions, teams, administrators, groups = {}, proxies = [], calendars = {} } = organization;
  const person = (id: string | undefined | null, ...place: readonly string[]): readonly Finding[] =>
    id === undefined || id === null || Object.hasOwn(people, id)
      ? []
      : [error('organization-person', place, { person: id })];
  const region = (id: string, ...place: readonly string[]): readonly Finding[] =>
    Object.hasOwn(regions, id) ? [] : [error('organization-region', place, { region: id })];
  return [
    ...Object.values(people).flatMap(({ id, superior, team, region: of }) => [
      ...person(superior, 'people', id, 'superior'),
      ...region(of, 'people', id, 'region'),
      ...(Object.hasOwn(teams, team) ? [] : [error('organization-team', ['people', id, 'team'], { team })]),
    ]),
    ...Object.values(regions).flatMap(({ id, head, timeZone: zone }) => [
      ...person(head, 'regions', id, 'head'),
      ...(zoneFromText(`@${zone}`) === null
        ? [error('calendar-zone-unknown', ['regions', id, 'timeZone'], { zone })]
        : []),
    ]),
    ...Object.values(teams).flatMap(({ id, head, region: of, parent }) => [
      ...person(head, 'teams', id, 'head'),
      ...region(of, 'teams', id, 'region'),
      ...(parent === undefined || Object.hasOwn(teams, parent)
        ? []
        : [error('organization-team', ['teams', id, 'parent'], { team: parent })]),
    ]),
    ...administrators.flatMap((id, index) => person(id, 'administrators', String(index))),
    ...Object.values(groups).flatMap(({ id, people: members }) =>
      members.flatMap((member, index) => person(member, 'groups', id, 'people', String(index))),
    ),
    ...proxies.flatMap(({ principal, proxy }, index) => [
      ...person(principal, 'proxies', String(index), 'principal'),
      ...person(proxy, 'proxies', String(index), 'proxy'),
    ]),
    ...Object.keys(calendars).flatMap((id, index) => region(id, 'calendars', String(index), 'region')),
    ...inCircles(people, ({ superior }) => superior).map((id) =>
      error('organization-circle', ['people', id, 'superior'], { person: id }),
    ),
    ...inCircles(teams, ({ parent }) => parent).map((id) =>
      error('organization-team-circle', ['teams', id, 'parent'], { team: id }),
    ),
  ];
}

/** The entries that the way up from one to the next leads back to. */
function inCircles<Entry>(
  entries: Readonly<Record<string, Entry>>,
  above: (entry: Entry) => string | null | undefined,
): readonly string[] {
  const next = (id: string): string | null => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    return (entry === undefined ? null : above(entry)) ?? null;
  };
  return Object.keys(entries).filter((id) => {
    const seen = new Set<string>();
    for (let up = next(id); up !== null && !seen.has(up); up = next(up)) {
      if (up === id) return true;
      seen.add(up);
    }
    return false;
  });
}

function error(code: string, steps: readonly string[], params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', pointer: pointerOf(...steps), params };
}
