import type { ProcessDefinition } from '@dealwright/shared';
import { getDeal, getTimeline, postCommand, type RouteAnswer, type RouteInput } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { callRoute, isApiError, randomKey } from '../../client.ts';

/** A deal as the server answers it. */
export type DealView = Omit<RouteAnswer<typeof getDeal>, 'definition'> & { readonly definition: ProcessDefinition };

/** A command without its id. */
export type CommandWish =
  NonNullable<RouteInput<typeof postCommand>['body']> extends infer Body
    ? Body extends { id: string }
      ? Omit<Body, 'id'>
      : never
    : never;

/** One deal. */
export function useDeal(deal: string) {
  return useQuery({
    queryKey: ['deal', deal],
    queryFn: async ({ signal }): Promise<DealView> => {
      const answer = await callRoute(getDeal, { params: { deal }, signal });
      return { ...answer, definition: answer.definition as ProcessDefinition };
    },
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

/** Gives commands to a deal; shows a refusal in the server's words and answers whether it was taken. */
export function useCommand(deal: string) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async (wish: CommandWish, done?: string): Promise<boolean> => {
    try {
      await callRoute(postCommand, { params: { deal }, body: { id: randomKey(), ...wish } as never });
      if (done !== undefined) void message.success(done);
      return true;
    } catch (error) {
      if (!isApiError(error)) throw error;
      void message.error(error.message, 6);
      return false;
    } finally {
      await Promise.all(
        [['deal', deal], ['timeline', deal], ['tasks'], ['task'], ['board'], ['me']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    }
  };
}
