import type { getConfirmation, RouteAnswer } from '@dealwright/shared/api';
import { type ReactNode, useEffect, useState } from 'react';
import { momentInWords } from '../form-view/moment-in-words.ts';
import { Message, Page } from './Page.tsx';
import { type PageWords, wordsIn } from './page-words.ts';
import { fetchConfirmation, type Outcome, sendConfirmation } from './public-api.ts';
import { chromeLocales, useLocale } from './use-locale.ts';
import { WhatYouAllowed } from './WhatYouAllowed.tsx';

type Facts = RouteAnswer<typeof getConfirmation>;
type Failure = 'gone' | 'unreachable' | 'busy';

/** How far the confirmation is, with what is known of the submission. */
type Confirmation =
  | { readonly kind: 'loading' | Failure; readonly facts: Facts | null }
  | { readonly kind: 'open' | 'sending' | 'done'; readonly facts: Facts };

function failureOf(outcome: Exclude<Outcome<unknown>, { kind: 'answer' }>): Failure {
  if (outcome.kind === 'unreachable') return 'unreachable';
  return outcome.code === 'public.token' ? 'gone' : 'busy';
}

function useConfirmation(token: string) {
  const [state, setState] = useState<Confirmation>({ kind: 'loading', facts: null });
  const { facts } = state;
  const load = async (): Promise<void> => {
    const outcome = await fetchConfirmation(token, navigator.language);
    if (outcome.kind === 'answer') setState({ kind: outcome.answer.state, facts: outcome.answer });
    else setState({ kind: failureOf(outcome), facts });
  };
  const confirm = async (): Promise<void> => {
    if (facts === null || state.kind !== 'open') return;
    setState({ kind: 'sending', facts });
    const outcome = await sendConfirmation(token, navigator.language);
    if (outcome.kind !== 'answer') return setState({ kind: failureOf(outcome), facts });
    setState({ kind: 'done', facts: { ...facts, allowed: outcome.answer.allowed } });
  };
  useEffect(() => void load(), [token]);
  return { state, load, confirm };
}

/** What stands behind the link of a confirmation mail. Only the button confirms, so that a mail scanner does not. */
export function ConfirmPage({ token }: { readonly token: string }) {
  const { state, load, confirm } = useConfirmation(token);
  const own = state.facts?.locale ?? null;
  const { locale, choose } = useLocale({ offered: chromeLocales, otherwise: 'en', own });
  const words = wordsIn(locale);
  return (
    <Page
      locale={locale}
      locales={chromeLocales}
      words={words}
      company={state.facts?.company ?? null}
      onLocale={choose}
    >
      {state.kind === 'open' || state.kind === 'sending' ? (
        <Asking
          facts={state.facts}
          locale={locale}
          words={words}
          sending={state.kind === 'sending'}
          onConfirm={confirm}
        />
      ) : (
        <Told kind={state.kind} words={words} onRetry={load} />
      )}
      {state.kind === 'done' ? <WhatYouAllowed token={token} allowed={state.facts.allowed} words={words} /> : null}
    </Page>
  );
}

interface AskingProps {
  readonly facts: Facts;
  readonly locale: string;
  readonly words: PageWords;
  readonly sending: boolean;
  readonly onConfirm: () => Promise<void>;
}

function Asking({ facts, locale, words, sending, onConfirm }: AskingProps) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const until = momentInWords(facts.until, locale, timeZone);
  return (
    <Message
      title={words('public.token.title')}
      text={words('public.token.text', { title: facts.title, email: facts.email, until })}
    >
      <button
        type="button"
        className="dw-button dw-primary"
        aria-disabled={sending || undefined}
        onClick={() => void onConfirm()}
      >
        {sending ? words('public.token.sending') : words('public.token.button')}
      </button>
    </Message>
  );
}

interface ToldProps {
  readonly kind: 'loading' | 'done' | Failure;
  readonly words: PageWords;
  readonly onRetry: () => Promise<void>;
}

function Told({ kind, words, onRetry }: ToldProps): ReactNode {
  if (kind === 'loading') return <p role="status">{words('public.loading')}</p>;
  if (kind === 'done') return <Message title={words('public.token.done')} text={words('public.token.done.text')} />;
  if (kind === 'gone') return <Message title={words('public.token.gone')} text={words('public.token.gone.text')} />;
  return (
    <Message title={words(`public.${kind}.title`)} text={words(`public.${kind}.text`)}>
      <button type="button" className="dw-button dw-primary" onClick={() => void onRetry()}>
        {words('public.retry')}
      </button>
    </Message>
  );
}
