import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError, signInAddress } from '../../client.ts';

/** One cache for the app: a lost session leads to the sign-in page, a refusal is not asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isApiError(error, 'auth.required')) location.assign(signInAddress());
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        retry: (count, error) => count < 3 && (!isApiError(error) || error.status === 0 || error.status >= 500),
      },
    },
  });
}
