import { getBoard, type RouteAnswer } from '@dealwright/shared/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../client.ts';

/** A board as the server answers it. */
export type BoardView = RouteAnswer<typeof getBoard>;
/** One column. */
export type BoardStage = BoardView['stages'][number];
/** One card. */
export type BoardDeal = BoardStage['deals'][number];

/** The board of a process, filtered by words; keeps the last answer on screen while the next one comes. */
export function useBoard(process: string, search: string) {
  return useQuery({
    queryKey: ['board', process, search],
    queryFn: ({ signal }) =>
      callRoute(getBoard, { params: { process }, query: search === '' ? {} : { search }, signal }),
    placeholderData: keepPreviousData,
  });
}
