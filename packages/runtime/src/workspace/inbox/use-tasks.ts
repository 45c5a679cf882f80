import type { ProcessDefinition } from '@dealwright/shared';
import { getTask, listTasks, type RouteAnswer } from '@dealwright/shared/api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';
import type { Box } from './box.ts';

/** One line of a box. */
export type TaskLine = RouteAnswer<typeof listTasks>['items'][number];

type Answer = RouteAnswer<typeof getTask>;

/** A decision page as the server answers it. */
export type TaskView = Omit<Answer, 'definition'> & { readonly definition: ProcessDefinition };

/** A box, page by page. */
export function useTasks(box: Box) {
  return useInfiniteQuery({
    queryKey: ['tasks', box],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute(listTasks, { query: { box, ...(pageParam === undefined ? {} : { cursor: pageParam }) }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
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
