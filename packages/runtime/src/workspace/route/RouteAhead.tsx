import type { FieldValues, ProcessDefinition } from '@dealwright/shared';
import type { previewRoute, RouteAnswer } from '@dealwright/shared/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSession } from '../../form/form-session.ts';
import { LoadState } from '../app/LoadState.tsx';
import { RouteChanges } from './RouteChanges.tsx';
import { type Chosen, RouteChoices } from './RouteChoices.tsx';
import { RouteSteps } from './RouteSteps.tsx';

/** What the way is asked for with. */
export interface RouteQuestion {
  readonly values: FieldValues;
  readonly choose: Chosen;
  readonly signal: AbortSignal;
}

/** Something that would start a flow, with what is being entered for it. */
export interface RouteAheadProps {
  readonly title: string;
  readonly hint: string;
  readonly definition: ProcessDefinition;
  /** Where values are being typed; null when none are asked. */
  readonly session: FormSession | null;
  /** What is asked, as the key under which the answer is kept. */
  readonly about: readonly string[];
  readonly ask: (question: RouteQuestion) => Promise<RouteAnswer<typeof previewRoute>>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Who would be asked, and why, for the values as they are being typed: the real engine on assumed approvals. */
export function RouteAhead(props: RouteAheadProps) {
  const { title, hint, definition, session, about, ask, chosen, onChoose } = props;
  const { t } = useTranslation();
  const values = useSettledDraft(session);
  const query = useQuery({
    queryKey: ['preview', ...about, values, chosen],
    queryFn: ({ signal }) => ask({ values, choose: chosen, signal }),
    placeholderData: keepPreviousData,
  });
  const id = useId();
  const choices = useLastChoices(query.data);
  return (
    <>
      <RouteChoices choices={choices} chosen={chosen} onChoose={onChoose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long way scrolls, which keys must be able to do, too */}
      <section className="gate-route" aria-labelledby={id} tabIndex={0}>
        <h3 id={id}>{title}</h3>
        <p className="quiet">{hint}</p>
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
    </>
  );
}

type Route = RouteAnswer<typeof previewRoute>;
const none: Route['choices'] = [];

/** The choices of the last way that could be told: while a value is being corrected they stay where they are. */
function useLastChoices(route: Route | undefined): Route['choices'] {
  const [last, setLast] = useState(none);
  const told = route === undefined || (route.refused !== null && route.choices.length === 0) ? last : route.choices;
  if (told !== last) setLast(told);
  return told;
}

const nothing: FieldValues = Object.freeze({});

/** Milliseconds without typing after which the way is asked for anew. */
const settled = 400;

function useSettledDraft(session: FormSession | null): FieldValues {
  const [values, setValues] = useState<FieldValues>(() => session?.draft() ?? nothing);
  useEffect(() => {
    if (session === null) return undefined;
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
