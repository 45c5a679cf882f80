import type { ProcessDefinition } from '@dealwright/shared';
import { previewStart } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import type { FormSession } from '../../form/form-session.ts';
import { opened } from '../route/opened.ts';
import { RouteAhead } from '../route/RouteAhead.tsx';
import type { Chosen } from '../route/RouteChoices.tsx';

/** A deal that is about to be started. */
export interface StartRouteProps {
  readonly process: string;
  readonly form: string | null;
  readonly definition: ProcessDefinition;
  readonly session: FormSession;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The way of the flows that begin with the deal; nothing where none does. */
export function StartRoute({ process, form, ...ahead }: StartRouteProps) {
  const { t } = useTranslation();
  if (!startsFlows(ahead.definition, form)) return null;
  return (
    <RouteAhead
      {...ahead}
      title={t('route.start')}
      hint={t('route.start.hint')}
      about={['start', process, form ?? '']}
      ask={({ values, choose, signal }) =>
        callRoute(previewStart, {
          params: { process },
          body: { form, values: { ...values }, choose: opened(choose) },
          signal,
        })
      }
    />
  );
}

/** Whether flows begin with a deal: those of its form, and those of the first stage. */
export function startsFlows({ flows, pipeline }: ProcessDefinition, form: string | null): boolean {
  return Object.values(flows).some(({ trigger }) => {
    if (trigger.on === 'submit') return trigger.form === undefined || trigger.form === form;
    return trigger.on === 'stage' && trigger.stage === pipeline.order[0];
  });
}
