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
    ...Object.values(teams).flatMap(({ id, head, region: of }) => [
      ...person(head, 'teams', id, 'head'),
      ...region(of, 'teams', id, 'region'),
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
    ...circles(organization),
  ];
}

/** Everybody whose superiors lead back to himself. */
function circles({ people }: Organization): readonly Finding[] {
  return Object.keys(people).flatMap((id) => {
    const seen = new Set<string>();
    for (
      let next = people[id]?.superior ?? null;
      next !== null && !seen.has(next);
      next = people[next]?.superior ?? null
    ) {
      if (next === id) return [error('organization-circle', ['people', id, 'superior'], { person: id })];
      seen.add(next);
    }
    return [];
  });
}

function error(code: string, steps: readonly string[], params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', pointer: pointerOf(...steps), params };
}
