import type { Organization } from '@dealwright/shared';
import type { OrganizationView } from '../app/use-me.ts';

/** The organization of the person who draws, as the engine reads one. */
export function organizationOf(view: OrganizationView): Organization {
  return {
    snapshot: view.id,
    people: Object.fromEntries(view.people.map((person) => [person.id, person])),
    regions: Object.fromEntries(view.regions.map((region) => [region.id, region])),
    teams: Object.fromEntries(view.teams.map((team) => [team.id, team])),
    slots: view.slots,
    administrators: view.administrators,
    groups: Object.fromEntries(view.groups.map((group) => [group.id, group])),
    calendars: Object.fromEntries(view.calendars.map((calendar) => [calendar.region, calendar])),
  };
}
