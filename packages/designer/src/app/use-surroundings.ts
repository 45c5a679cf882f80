import { callRoute } from '@dealwright/runtime/client';
import type { Surroundings } from '@dealwright/shared';
import { getSurroundings } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';

/** Connections and other processes that a definition may name; null while they are not known. */
export function useSurroundings(): Surroundings | null {
  const queryFn = ({ signal }: { readonly signal: AbortSignal }) => callRoute(getSurroundings, { signal });
  return useQuery({ queryKey: ['surroundings'], queryFn, staleTime: 60_000 }).data ?? null;
}
