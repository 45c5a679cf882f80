import { previewRoute } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import { opened } from './opened.ts';
import { RouteAhead, type RouteAheadProps } from './RouteAhead.tsx';

/** A request that is being corrected. */
export interface ResubmitRouteProps extends Omit<RouteAheadProps, 'title' | 'hint' | 'about' | 'ask'> {
  readonly deal: string;
  readonly run: string;
}

/** The way that a request would take if it were sent again. */
export function ResubmitRoute({ deal, run, ...ahead }: ResubmitRouteProps) {
  const { t } = useTranslation();
  return (
    <RouteAhead
      {...ahead}
      title={t('route.start')}
      hint={t('route.start.hint')}
      about={[deal, 'again', run]}
      ask={({ values, choose, signal }) =>
        callRoute(previewRoute, {
          params: { deal },
          body: { run, values: { ...values }, choose: opened(choose) },
          signal,
        })
      }
    />
  );
}
