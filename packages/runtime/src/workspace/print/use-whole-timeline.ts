import { useEffect } from 'react';
import { useTimeline } from '../deal/use-deal.ts';

/**
 * The whole story of a deal: paper has no button for the rest, so every page of it is fetched. It stops at a page that fails, until
 * somebody asks again; it is whole when no page is left.
 */
export function useWholeTimeline(deal: string) {
  const query = useTimeline(deal);
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  const error = isFetchNextPageError ? query.error : null;
  return { query, isWhole: data !== undefined && !hasNextPage, missing: error, fetchRest: fetchNextPage };
}
