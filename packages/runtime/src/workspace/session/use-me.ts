import { getMe, getOrganization, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';

/** The signed-in person with permissions and counters. */
export type Me = RouteAnswer<typeof getMe>;

/** The organization as people know it. */
export type OrganizationView = RouteAnswer<typeof getOrganization>;

/** The signed-in person; undefined while loading. */
export function useMe(): Me | undefined {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => callRoute(getMe, { signal }) }).data;
}

/** People, teams and regions; undefined while loading. Changes seldom, so it is kept for five minutes. */
export function useOrganization(): OrganizationView | undefined {
  return useQuery({
    queryKey: ['organization'],
    queryFn: ({ signal }) => callRoute(getOrganization, { signal }),
    staleTime: 300_000,
  }).data;
}

/** Whether the signed-in person is named an administrator of the organization, who may steer runs of others; no while loading. */
export function useIsAdministrator(): boolean {
  const me = useMe()?.person.id;
  const administrators: readonly string[] = useOrganization()?.administrators ?? [];
  return me !== undefined && administrators.includes(me);
}

/** Names people by id; nothing until the names have come, so that no id flashes up; an unknown id stays as it is. */
export function usePersonName(): (id: string) => string {
  const organization = useOrganization();
  return (id) =>
    organization === undefined ? '' : (organization.people.find((person) => person.id === id)?.name ?? id);
}
