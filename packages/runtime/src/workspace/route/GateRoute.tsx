import type { FieldValues, ProcessDefinition } from '@dealwright/shared';
import { previewRoute } from '@dealwright/shared/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';
import type { FormSession } from '../../form/form-session.ts';
import { LoadState } from '../app/LoadState.tsx';
import { RouteChanges } from './RouteChanges.tsx';
import { RouteSteps } from './RouteSteps.tsx';

/** A move that an approval will decide, with what is being entered for it. */
export interface GateRouteProps {
  readonly deal: string;
  readonly to: string;
  /** Name of the flow. */
  readonly flow: string;
  readonly session: FormSession;
  readonly definition: ProcessDefinition;
}

/** Who would be asked, and why, for the values as they are being typed: the real engine on assumed approvals. */
export function GateRoute({ deal, to, flow, session, definition }: GateRouteProps) {
  const { t } = useTranslation();
  const values = useSettledDraft(session);
  const query = useQuery({
    queryKey: ['preview', deal, to, values],
    queryFn: ({ signal }) => callRoute(previewRoute, { params: { deal }, body: { to, values: { ...values } }, signal }),
    placeholderData: keepPreviousData,
  });
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long way scrolls, which keys must be able to do, too
    <section className="gate-route" aria-labelledby={id} tabIndex={0}>
      <h3 id={id}>{t('route.title', { flow })}</h3>
      <p className="quiet">{t('route.hint')}</p>
      <LoadState query={query} blocks={[120]}>
        {query.data?.refused === null ? (
          <>
            <RouteSteps steps={query.data.steps} definition={definition} />
            <RouteChanges ways={query.data.otherWays} />
          </>
        ) : (
          <p className="quiet">{t('route.refused')}</p>
        )}
      </LoadState>
    </section>
  );
}

/** Milliseconds without typing after which the way is asked for anew. */
const settled = 400;

function useSettledDraft(session: FormSession): FieldValues {
  const [values, setValues] = useState<FieldValues>(() => session.draft());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribeAll(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setValues(session.draft()), settled);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
  return values;
}
