import type { Person, WorkCalendar } from '@dealwright/shared';
import {
  addProxy,
  type CalendarPart,
  endProxy as endProxyRoute,
  getOrganization,
  importCalendar,
  listCalendars,
  listProxies,
} from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { rolePermissions } from '../../access/role-permissions.ts';
import { roleTexts } from '../../access/texts.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { readCalendarVersions } from './calendars.store.ts';
import { importCalendarFor } from './import-calendar.ts';
import { organizationName, organizationSnapshot } from './organization.read-model.ts';
import { endProxy, nameProxy, proxiesFor } from './proxies.service.ts';

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
        groups: Object.values(organization.groups ?? {}).map(({ people, ...group }) => ({
          ...group,
          people: [...people],
        })),
      };
    }),
  ),
  implement(listCalendars, ({ transact }) =>
    transact(async (tx) => {
      const { regions, people, calendars = {} } = await organizationSnapshot(tx);
      const versions = await readCalendarVersions(tx);
      return {
        items: Object.keys(regions).map((region) => {
          const calendar = calendars[region];
          return {
            region,
            calendar: calendar === undefined ? null : calendarAnswer(calendar),
            versions: versions
              .filter((each) => each.region === region)
              .map(({ version, importedAt, importedBy: by }) => ({
                version,
                importedAt: importedAt.toISOString(),
                importedBy: Object.hasOwn(people, by) ? (people[by]?.name ?? null) : null,
              })),
          };
        }),
      };
    }),
  ),
  implement(importCalendar, ({ body, caller, transact }) =>
    transact((tx) => importCalendarFor(tx, body.calendar, caller.locale)),
  ),
  implement(listProxies, ({ query, caller, transact }) =>
    transact(async (tx) => ({ items: [...(await proxiesFor(tx, caller, query))] })),
  ),
  implement(addProxy, ({ body, caller, transact }) =>
    transact(async (tx) => {
      const { principal = caller.person, processes = null, ...wish } = body;
      const { proxy, overlaps } = await nameProxy(tx, caller, { ...wish, principal, processes });
      return { proxy, overlaps: [...overlaps] };
    }),
  ),
  implement(endProxyRoute, ({ params, caller, transact }) =>
    transact(async (tx) => {
      await endProxy(tx, caller, params.proxy);
      return { done: true as const };
    }),
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
