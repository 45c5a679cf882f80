import { endProxy, listProxies, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { useAttempt } from '../../command/use-attempt.ts';

/** Somebody who stands in for somebody else. */
export type ProxyView = RouteAnswer<typeof listProxies>['items'][number];

/** Queries that a proxy touches: both inboxes change. */
export const touchedByProxy = [['proxies'], ['tasks'], ['task'], ['me']] as const;

/** Proxies, mine or everybody's, with those that are over when asked for. */
export function useProxies(whose: 'mine' | 'all', ended: boolean) {
  return useQuery({
    queryKey: ['proxies', whose, ended],
    queryFn: ({ signal }) =>
      callRoute(listProxies, { query: { ...(whose === 'all' ? { person: 'all' } : {}), ended }, signal }),
  });
}

/** Ends a proxy before its time. */
export function useEndProxy(): (proxy: string) => void {
  const { t } = useTranslation();
  const attempt = useAttempt(touchedByProxy);
  return (proxy) => void attempt(() => callRoute(endProxy, { params: { proxy } }), t('proxies.ended'));
}
