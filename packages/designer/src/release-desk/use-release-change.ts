import { callRoute, isApiError } from '@dealwright/runtime/client';
import { postRelease, type RouteInput } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { leaveWhenSignedOut } from '../app/query-client.ts';

/** What can be asked of a release, as the server takes it. */
export type ReleaseChange = NonNullable<RouteInput<typeof postRelease>['body']>;

/** Changes the release; what the server refuses comes back in words. */
export function useReleaseChange(process: string) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const change = async (body: ReleaseChange): Promise<boolean> => {
    setBusy(true);
    setFailed(null);
    try {
      const answer = await callRoute(postRelease, { params: { process }, body });
      client.setQueryData(['release', process], answer);
      void client.invalidateQueries({ queryKey: ['processes'] });
      return true;
    } catch (cause) {
      leaveWhenSignedOut(cause);
      if (!isApiError(cause)) throw cause;
      setFailed(cause.message);
      void client.invalidateQueries({ queryKey: ['release', process] });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { change, busy, failed };
}
