import { type ReactNode, useEffect, useState } from 'react';
import { ticketOfDraft } from './draft-place.ts';
import { Filling } from './Filling.tsx';
import { loadKit, type PublicKit } from './load-kit.ts';
import type { OpenedForm } from './open-form.ts';
import { Message, Page } from './Page.tsx';
import { chooseLocale, type PageWords, wantedLocales, wordsIn } from './page-words.ts';
import { fetchForm } from './public-api.ts';

/** What the page is drawn with. */
export interface FormPageProps {
  readonly link: string;
}

type Opening =
  | { readonly kind: 'loading' | 'closed' | 'missing' | 'unreachable' }
  | { readonly kind: 'open'; readonly opened: OpenedForm; readonly kit: PublicKit };

async function open(link: string, locale: string): Promise<Opening> {
  const outcome = await fetchForm({ link, locale, ticket: ticketOfDraft(link) });
  if (outcome.kind === 'answer') return withKit(outcome.answer as OpenedForm);
  if (outcome.kind === 'unreachable') return { kind: 'unreachable' };
  if (outcome.code === 'public.closed') return { kind: 'closed' };
  return { kind: outcome.code === 'not-found' ? 'missing' : 'unreachable' };
}

async function withKit(opened: OpenedForm): Promise<Opening> {
  return { kind: 'open', opened, kit: await loadKit(opened) };
}

const chrome = ['en', 'zh-CN', 'de', 'fr'];

/** A form that a stranger opens by its link. */
export function FormPage({ link }: FormPageProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = chosen === null ? wantedLocales(new URL(location.href), navigator.languages) : [chosen];
  const offered = opening.kind === 'open' ? opening.opened.locales : chrome;
  const otherwise = opening.kind === 'open' ? opening.opened.definition.defaultLocale : 'en';
  const locale = chooseLocale(wanted, offered, otherwise);
  const words = wordsIn(locale);
  const load = (): void => void open(link, locale).then(setOpening);
  useEffect(load, [link]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (next: string): void => {
    const address = new URL(location.href);
    address.searchParams.set('lang', next);
    history.replaceState(null, '', address);
    setChosen(next);
  };
  return (
    <Page locale={locale} locales={offered} words={words} {...(opening.kind === 'open' ? { onLocale: choose } : {})}>
      {opening.kind === 'open' ? (
        <Filling
          key={`${locale} ${opening.opened.version}`}
          link={link}
          opened={opening.opened}
          locale={locale}
          kit={opening.kit}
          onChanged={(opened) => void withKit(opened).then(setOpening)}
        />
      ) : (
        <Waiting kind={opening.kind} words={words} onRetry={load} />
      )}
    </Page>
  );
}

interface WaitingProps {
  readonly kind: Exclude<Opening['kind'], 'open'>;
  readonly words: PageWords;
  readonly onRetry: () => void;
}

function Waiting({ kind, words, onRetry }: WaitingProps): ReactNode {
  if (kind === 'loading') {
    return (
      <div className="public-skeleton" role="status" aria-label={words('public.loading')}>
        <div />
        <div />
        <div />
        <div />
      </div>
    );
  }
  return (
    <Message title={words(`public.${kind}.title`)} text={words(`public.${kind}.text`)}>
      {kind === 'unreachable' ? (
        <button type="button" className="dw-button dw-primary" onClick={onRetry}>
          {words('public.retry')}
        </button>
      ) : null}
    </Message>
  );
}
