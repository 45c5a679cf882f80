import type { ProcessDefinition } from '@dealwright/shared';
import { getTask, listTasks, type RouteAnswer } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';
import type { Box, Order } from './box.ts';

/** One line of a box. */
export type TaskLine = RouteAnswer<typeof listTasks>['items'][number];

type Answer = RouteAnswer<typeof getTask>;

/** A decision page as the server answers it. */
export type TaskView = Omit<Answer, 'definition'> & { readonly definition: ProcessDefinition };

/** Under what a box is kept; whoever goes from task to task reads it there. */
export function tasksKey(box: Box, order: Order) {
  return ['tasks', box, order] as const;
}

/** A box, page by page. */
export function useTasks(box: Box, order: Order) {
  return useInfiniteQuery({
    queryKey: tasksKey(box, order),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listTasks, {
        query: { box, ...orderQuery(order), ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

function orderQuery(order: Order) {
  if (order === 'newest') return {};
  return order === 'due' ? { sort: 'due' as const } : { sort: 'due' as const, dueBefore: new Date().toISOString() };
}

/** One task with everything needed to decide it. */
export function useTask(task: string) {
  return useQuery({
    queryKey: ['task', task],
    queryFn: ({ signal }) => callRoute(getTask, { params: { task }, signal }),
    select: viewOf,
  });
}

function viewOf(answer: Answer): TaskView {
  return { ...answer, definition: answer.definition as ProcessDefinition };
}
