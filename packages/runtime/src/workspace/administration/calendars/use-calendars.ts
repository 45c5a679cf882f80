import { listCalendars, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../client.ts';

/** A region with its calendar and the versions it had. */
export type RegionCalendar = RouteAnswer<typeof listCalendars>['items'][number];

/** Every region with the calendar that counts there. */
export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: ({ signal }) => callRoute(listCalendars, { signal }) });
}
