import type { ProcessDefinition } from '@dealwright/shared';
import { previewRoute } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import type { FormSession } from '../../form/form-session.ts';
import { opened } from './opened.ts';
import { RouteAhead } from './RouteAhead.tsx';
import type { Chosen } from './RouteChoices.tsx';

/** A move that an approval will decide, with what is being entered for it. */
export interface GateRouteProps {
  readonly deal: string;
  readonly to: string;
  /** Name of the flow. */
  readonly flow: string;
  readonly session: FormSession;
  readonly definition: ProcessDefinition;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The way that a gate's approval would take. */
export function GateRoute({ deal, to, flow, ...ahead }: GateRouteProps) {
  const { t } = useTranslation();
  return (
    <RouteAhead
      {...ahead}
      title={t('route.title', { flow })}
      hint={t('route.hint')}
      about={[deal, to]}
      ask={({ values, choose, signal }) =>
        callRoute(previewRoute, {
          params: { deal },
          body: { to, values: { ...values }, choose: opened(choose) },
          signal,
        })
      }
    />
  );
}
