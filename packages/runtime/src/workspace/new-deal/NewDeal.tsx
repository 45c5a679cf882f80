import { type FieldValues, type ProcessDefinition, textOf } from '@dealwright/shared';
import { createDeal, getStartForm, type RouteAnswer } from '@dealwright/shared/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError, randomKey } from '../../client.ts';
import { LoadState } from '../app/LoadState.tsx';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';

/** Starts a deal on the version that is released to this person now. */
export function NewDeal({ process }: { readonly process: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['start-form', process],
    queryFn: ({ signal }) => callRoute(getStartForm, { params: { process }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <header className="bar">
        <Link to="/boards/$process" params={{ process }} className="button button-quiet">
          {t('new-deal.back')}
        </Link>
        <h1 className="bar-title">{t('new-deal.title')}</h1>
        {query.data !== undefined && (
          <span
            className={query.data.pinned.rule === 'stable' ? 'tag' : 'tag hatch'}
          >{`v${query.data.pinned.version}`}</span>
        )}
      </header>
      <main className="page-main">
        <LoadState query={query} blocks={[60, 60, 60]}>
          {query.data !== undefined && <StartForm start={query.data} />}
        </LoadState>
      </main>
    </>
  );
}

function StartForm({ start }: { readonly start: RouteAnswer<typeof getStartForm> }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useQueryClient();
  const command = useMemo(randomKey, []);
  const definition = start.definition as ProcessDefinition;
  const form =
    (start.form === null ? undefined : definition.forms[start.form]) ??
    formOfFields([definition.pipeline.card.title], 't:title');
  const begin = async (values: FieldValues) => {
    try {
      const answer = await callRoute(createDeal, {
        params: { process: start.pinned.key },
        body: { command, form: start.form, version: start.pinned.version, values: { ...values } },
        idempotencyKey: command,
      });
      await client.invalidateQueries({ queryKey: ['board'] });
      void message.success(t('new-deal.started', { number: answer.deal.number }));
      void navigate({ to: '/deals/$deal', params: { deal: answer.deal.id } });
    } catch (error) {
      if (!isApiError(error)) throw error;
      void message.error(error.message, 6);
    }
  };
  return (
    <section className="paper" aria-label={textOf(definition, form.title, i18n.language)}>
      <DealForm
        facts={{ definition, values: start.values, states: start.states }}
        form={form}
        submitLabel={t('new-deal.submit')}
        sessionKey={start.pinned.hash}
        onSubmit={begin}
      />
    </section>
  );
}
