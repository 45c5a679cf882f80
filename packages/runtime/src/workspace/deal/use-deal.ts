import type { ProcessDefinition } from '@dealwright/shared';
import { getDeal, getTimeline, type RouteAnswer } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';

type Answer = RouteAnswer<typeof getDeal>;

/** A deal as the server answers it. */
export type DealView = Omit<Answer, 'definition'> & { readonly definition: ProcessDefinition };

/** A run of a deal. */
export type RunView = DealView['runs'][number];

function viewOf(answer: Answer): DealView {
  return { ...answer, definition: answer.definition as ProcessDefinition };
}

/** One deal. */
export function useDeal(deal: string) {
  return useQuery({
    queryKey: ['deal', deal],
    queryFn: ({ signal }) => callRoute(getDeal, { params: { deal }, signal }),
    select: viewOf,
  });
}

/** Its story, newest first, page by page. */
export function useTimeline(deal: string) {
  return useInfiniteQuery({
    queryKey: ['timeline', deal],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(getTimeline, { params: { deal }, query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
