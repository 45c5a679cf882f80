import type { getConfirmation, RouteAnswer } from '@dealwright/shared/api';
import { useEffect, useState } from 'react';
import { momentInWords } from '../form-view/moment-in-words.ts';
import { Message, Page } from './Page.tsx';
import { chooseLocale, wantedLocales, wordsIn } from './page-words.ts';
import { fetchConfirmation, sendConfirmation } from './public-api.ts';

type Confirmation =
  | { readonly kind: 'loading' | 'unreachable' | 'gone' | 'done' }
  | { readonly kind: 'open' | 'sending'; readonly facts: RouteAnswer<typeof getConfirmation> };

const chrome = ['en', 'zh-CN', 'de', 'fr'];

function useConfirmation(token: string, locale: string) {
  const [state, setState] = useState<Confirmation>({ kind: 'loading' });
  const load = async (): Promise<void> => {
    const outcome = await fetchConfirmation(token, locale);
    if (outcome.kind !== 'answer') setState({ kind: outcome.kind === 'refused' ? 'gone' : 'unreachable' });
    else setState(outcome.answer.state === 'done' ? { kind: 'done' } : { kind: 'open', facts: outcome.answer });
  };
  const confirm = async (): Promise<void> => {
    if (state.kind !== 'open') return;
    setState({ kind: 'sending', facts: state.facts });
    const outcome = await sendConfirmation(token, locale);
    setState({ kind: outcome.kind === 'answer' ? 'done' : outcome.kind === 'refused' ? 'gone' : 'unreachable' });
  };
  useEffect(() => void load(), [token]);
  return { state, load, confirm };
}

/** What stands behind the link of a confirmation mail. Only the button confirms, so that a mail scanner does not. */
export function ConfirmPage({ token }: { readonly token: string }) {
  const wanted = chooseLocale(wantedLocales(new URL(location.href), navigator.languages), chrome, 'en');
  const { state, load, confirm } = useConfirmation(token, wanted);
  const asked = new URL(location.href).searchParams.has('lang');
  const locale = 'facts' in state && !asked ? state.facts.locale : wanted;
  const words = wordsIn(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words('public.token.title');
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <Page locale={locale} locales={chrome} words={words}>
      {'facts' in state ? (
        <Message
          title={words('public.token.title')}
          text={words('public.token.text', {
            title: state.facts.title,
            email: state.facts.email,
            until: momentInWords(state.facts.until, locale, timeZone),
          })}
        >
          <button
            type="button"
            className="dw-button dw-primary"
            aria-disabled={state.kind === 'sending' || undefined}
            onClick={() => void confirm()}
          >
            {state.kind === 'sending' ? words('public.token.sending') : words('public.token.button')}
          </button>
        </Message>
      ) : null}
      {state.kind === 'loading' ? <p role="status">{words('public.loading')}</p> : null}
      {state.kind === 'done' ? (
        <Message title={words('public.token.done')} text={words('public.token.done.text')} />
      ) : null}
      {state.kind === 'gone' ? (
        <Message title={words('public.token.gone')} text={words('public.token.gone.text')} />
      ) : null}
      {state.kind === 'unreachable' ? (
        <Message title={words('public.unreachable.title')} text={words('public.unreachable.text')}>
          <button type="button" className="dw-button dw-primary" onClick={() => void load()}>
            {words('public.retry')}
          </button>
        </Message>
      ) : null}
    </Page>
  );
}
