import { callRoute } from '@dealwright/runtime/client';
import { getMe, getOrganization, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';

/** The signed-in person with permissions. */
export type Me = RouteAnswer<typeof getMe>;
/** People, teams, regions and roles. */
export type OrganizationView = RouteAnswer<typeof getOrganization>;

/** The signed-in person; undefined while loading. */
export function useMe(): Me | undefined {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => callRoute(getMe, { signal }) }).data;
}

/** The organization; undefined while loading. Changes seldom, so it is kept for five minutes. */
export function useOrganization(): OrganizationView | undefined {
  const queryFn = ({ signal }: { readonly signal: AbortSignal }) => callRoute(getOrganization, { signal });
  return useQuery({ queryKey: ['organization'], queryFn, staleTime: 300_000 }).data;
}
