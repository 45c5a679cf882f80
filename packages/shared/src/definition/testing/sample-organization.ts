import type { Organization, Person } from '../../values/organization.ts';

function person(id: string, roles: readonly string[], active = true): readonly [string, Person] {
  return [id, { id, name: id, superior: null, region: 'east', team: 'one', roles, active }];
}

/** A small organization in which every role of the sample has somebody, one of them through a filled slot. */
export const sampleOrganization: Organization = {
  snapshot: 'org-1',
  people: Object.fromEntries([
    person('ann', ['sales', 'engineer']),
    person('bo', ['finance']),
    person('chen', ['vp']),
    person('gone', ['nobody'], false),
  ]),
  regions: { east: { id: 'east', name: 'East', timeZone: 'Asia/Shanghai' } },
  teams: { one: { id: 'one', name: 'One', region: 'east' } },
  slots: { 'role:director': ['vp'] },
  administrators: ['chen'],
};
