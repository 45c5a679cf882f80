import type { ProcessDefinition } from '@dealwright/shared';
import { countTasks, getTask, listTasks, type RouteAnswer } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';
import type { Box, Order } from './box.ts';

/** One line of a box. */
export type TaskLine = RouteAnswer<typeof listTasks>['items'][number];

type Answer = RouteAnswer<typeof getTask>;

/** A decision page as the server answers it. */
export type TaskView = Omit<Answer, 'definition'> & { readonly definition: ProcessDefinition };

/** Under what a box is kept; whoever goes from task to task reads it there. */
export function tasksKey(box: Box, order: Order, process?: string) {
  return ['tasks', box, order, process ?? null] as const;
}

/** A box, or the part of it that is about one process, page by page. */
export function useTasks(box: Box, order: Order, process?: string) {
  const query = { box, ...(process === undefined ? {} : { process }) };
  return useInfiniteQuery({
    queryKey: tasksKey(box, order, process),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listTasks, {
        query: { ...query, ...orderQuery(order), ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** How much lies in the boxes. */
export function useTaskCounts() {
  return useQuery({ queryKey: ['tasks', 'counts'], queryFn: ({ signal }) => callRoute(countTasks, { signal }) }).data;
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
