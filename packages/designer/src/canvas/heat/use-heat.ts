import { callRoute } from '@dealwright/runtime/client';
import { getWaiting } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type HeatView, heatViewOf } from './heat-view.ts';

/** Days back that the figures are of. */
export const heatDays = 90;

/** The heat map of a flow: asked for when it is turned on. */
export interface Heat {
  readonly flow: string;
  readonly state: 'off' | 'loading' | 'failed' | 'empty' | 'shown';
  readonly view: HeatView | null;
  /** Runs that the figures are of. */
  readonly runs: number;
  /** Deals whose waiting is split by cause. */
  readonly splitDeals: number;
  toggle(): void;
  retry(): void;
}

/** The heat map of the open process for one flow. */
export function useHeat(flow: string): Heat {
  const { process } = useParams({ from: '/$process' });
  const [on, setOn] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['waiting', process, flow],
    queryFn: ({ signal }) => callRoute(getWaiting, { params: { process, flow }, query: { days: heatDays }, signal }),
    enabled: on,
    staleTime: 30_000,
  });
  const view = useMemo(() => (on && data !== undefined ? heatViewOf(data) : null), [on, data]);
  const answered = error === null ? 'loading' : 'failed';
  const known = data === undefined ? answered : data.nodes.length === 0 ? 'empty' : 'shown';
  return {
    flow,
    state: on ? known : 'off',
    view,
    runs: data?.runs ?? 0,
    splitDeals: data?.splitDeals ?? 0,
    toggle: () => setOn((before) => !before),
    retry: () => void refetch(),
  };
}
