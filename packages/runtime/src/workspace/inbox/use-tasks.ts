import type { ProcessDefinition } from '@dealwright/shared';
import { countTasks, getTask, listTasks, type RouteAnswer } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';
import type { Box, InboxSearch, Order } from './box.ts';

/** One line of a box. */
export type TaskLine = RouteAnswer<typeof listTasks>['items'][number];

type Answer = RouteAnswer<typeof getTask>;

/** A decision page as the server answers it. */
export type TaskView = Omit<Answer, 'definition'> & { readonly definition: ProcessDefinition };

/** Which part of which box is shown. */
export interface Shown {
  readonly box: Box;
  readonly order: Order;
  readonly process?: string | undefined;
  readonly from?: string | undefined;
}

/** What an address shows. */
export function shownBy({ box, order, process, from }: InboxSearch): Shown {
  return { box: box ?? 'todo', order: order ?? 'newest', process, from };
}

/** Under what a box is kept; whoever goes from task to task reads it there. */
export function tasksKey({ box, order, process, from }: Shown) {
  return ['tasks', box, order, process ?? null, from ?? null] as const;
}

/** A box, or the part of it that is about one process or from one person, page by page. */
export function useTasks(shown: Shown) {
  const { box, order, process, from } = shown;
  const query = { box, ...(process === undefined ? {} : { process }), ...(from === undefined ? {} : { from }) };
  return useInfiniteQuery({
    queryKey: tasksKey(shown),
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
