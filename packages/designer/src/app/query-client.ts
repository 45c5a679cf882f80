import { isApiError, signInAddress } from '@dealwright/runtime/client';
import { QueryCache, QueryClient } from '@tanstack/react-query';

/** One cache for the app: a lost session leads to the sign-in page, a refusal is not asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < 3 && (!isApiError(error) || error.status === 0 || error.status >= 500),
      },
    },
  });
}

/** Leads to the sign-in page when the session has ended; the way back is in the address. */
export function leaveWhenSignedOut(error: unknown): void {
  if (isApiError(error, 'auth.required')) location.assign(signInAddress());
}
