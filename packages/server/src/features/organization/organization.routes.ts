import type { Person, WorkCalendar } from '@dealwright/shared';
import { type CalendarPart, getOrganization, importCalendar } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { rolePermissions } from '../../access/role-permissions.ts';
import { roleTexts } from '../../access/texts.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { importCalendarFor } from './import-calendar.ts';
import { organizationName, organizationSnapshot } from './organization.read-model.ts';

/** Who is in my organization. */
export const organizationRoutes: readonly RouteImplementation[] = [
  implement(getOrganization, ({ transact }) =>
    transact(async (tx) => {
      const organization = await organizationSnapshot(tx);
      return {
        id: tx.tenant,
        name: await organizationName(tx),
        people: Object.values(organization.people).map(asAnswer),
        regions: Object.values(organization.regions).map((region) => ({ ...region })),
        teams: Object.values(organization.teams).map((team) => ({ ...team })),
        roles: roleList(),
        slots: Object.fromEntries(Object.entries(organization.slots).map(([slot, roles]) => [slot, [...roles]])),
        administrators: [...organization.administrators],
        calendars: Object.values(organization.calendars ?? {}).map(calendarAnswer),
      };
    }),
  ),
  implement(importCalendar, ({ body, caller, transact }) =>
    transact((tx) => importCalendarFor(tx, body.calendar, caller.locale)),
  ),
];

function calendarAnswer(calendar: WorkCalendar) {
  return structuredClone(calendar) as Static<typeof CalendarPart>;
}

function asAnswer(person: Person) {
  return { ...person, roles: [...person.roles] };
}

function roleList() {
  return (Object.keys(rolePermissions) as (keyof typeof rolePermissions)[]).map((key) => ({
    key,
    label: { ...roleTexts[`role.${key}`] },
  }));
}
