import { type FieldValues, type ProcessDefinition, readRule, textOf } from '@dealwright/shared';
import { createDeal, getStartForm, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError, randomKey } from '../../client.ts';
import type { FormSession } from '../../form/form-session.ts';
import { LoadState } from '../app/LoadState.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { useShowProblems } from '../command/use-show-problems.ts';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';
import { useLiveSession } from '../form/use-live-session.ts';
import { opened } from '../route/opened.ts';
import type { Chosen } from '../route/RouteChoices.tsx';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import { StartRoute } from './StartRoute.tsx';

/** Starts a deal on the version that is released to this person now. */
export function NewDeal({ process }: { readonly process: string }) {
  const { t, i18n } = useTranslation();
  usePageTitle(t('new-deal.title'));
  const query = useQuery({
    queryKey: ['start-form', process],
    queryFn: ({ signal }) => callRoute(getStartForm, { params: { process }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <header className="bar">
        <Link
          to="/boards/$process"
          params={{ process }}
          className="button button-quiet icon-button"
          aria-label={t('new-deal.back')}
          title={t('new-deal.back')}
        >
          <ArrowLeft size={16} aria-hidden="true" />
        </Link>
        <h1 className="bar-title">{t('new-deal.title')}</h1>
        {query.data !== undefined && <span className="tag">{titleOf(query.data, i18n.language)}</span>}
        {query.data !== undefined && (
          <span
            className={readRule(query.data.pinned.rule).arm === 'stable' ? 'tag' : 'tag hatch'}
          >{`v${query.data.pinned.version}`}</span>
        )}
      </header>
      <main className="page-scroll">
        <div className="page-main">
          <LoadState query={query} blocks={[240]}>
            {query.data !== undefined && <StartForm key={query.data.pinned.hash} start={query.data} />}
          </LoadState>
        </div>
      </main>
    </>
  );
}

function titleOf(start: RouteAnswer<typeof getStartForm>, locale: string): string {
  const definition = start.definition as ProcessDefinition;
  return textOf(definition, definition.title, locale);
}

function StartForm({ start }: { readonly start: RouteAnswer<typeof getStartForm> }) {
  const { i18n } = useTranslation();
  const definition = start.definition as ProcessDefinition;
  const form =
    (start.form === null ? undefined : definition.forms[start.form]) ??
    formOfFields([definition.pipeline.card.title], 't:title');
  const facts = { definition, values: start.values, states: start.states };
  const live = useLiveSession({ facts, form, name: start.pinned.hash });
  const [chosen, setChosen] = useState<Chosen>({});
  const begin = useBegin(start, live.session, chosen);
  const { t } = useTranslation();
  return (
    <section className="paper" aria-label={textOf(definition, form.title, i18n.language)}>
      <DealForm session={live.session} submitLabel={t('new-deal.submit')} onInvalid="first" onSubmit={begin}>
        <StartRoute
          process={start.pinned.key}
          form={start.form}
          definition={definition}
          session={live.session}
          chosen={chosen}
          onChoose={setChosen}
        />
      </DealForm>
    </section>
  );
}

/** Starts the deal; a version that was replaced meanwhile is fetched anew, refused values are shown at their fields. */
function useBegin(start: RouteAnswer<typeof getStartForm>, session: FormSession, chosen: Chosen) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const command = useMemo(randomKey, []);
  const showProblems = useShowProblems(session);
  const { key, version } = start.pinned;
  return async (values: FieldValues) => {
    try {
      const answer = await callRoute(createDeal, {
        params: { process: key },
        body: { command, form: start.form, version, values: { ...values }, choose: opened(chosen) },
      });
      await client.invalidateQueries({ queryKey: ['board'] });
      say('done', t('new-deal.started', { number: answer.deal.number }));
      void navigate({ to: '/deals/$deal', params: { deal: answer.deal.id } });
    } catch (error) {
      say('refused', errorWords(error, t));
      showProblems(error);
      if (isApiError(error, 'deal.conflict')) await client.invalidateQueries({ queryKey: ['start-form', key] });
    }
  };
}
