import { listBoards } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';

/** Boards the person may open. */
export function useBoards() {
  return useQuery({ queryKey: ['boards'], queryFn: ({ signal }) => callRoute(listBoards, { signal }) });
}
