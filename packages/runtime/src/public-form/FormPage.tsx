import { type ReactNode, useEffect, useState } from 'react';
import { ticketOfDraft } from './draft-place.ts';
import { Filling } from './Filling.tsx';
import { loadKit, type PublicKit } from './load-kit.ts';
import type { OpenedForm } from './open-form.ts';
import { Message, Page } from './Page.tsx';
import { type PageWords, wordsIn } from './page-words.ts';
import { fetchForm } from './public-api.ts';
import { chromeLocales, useLocale } from './use-locale.ts';

/** What the page is drawn with. */
export interface FormPageProps {
  readonly link: string;
}

type Opening =
  | { readonly kind: 'loading' | 'closed' | 'missing' | 'unreachable' | 'busy' }
  | { readonly kind: 'open'; readonly opened: OpenedForm; readonly kit: PublicKit };

async function open(link: string, locale: string): Promise<Opening> {
  const outcome = await fetchForm({ link, locale, ticket: ticketOfDraft(link) });
  if (outcome.kind === 'answer') return withKit(outcome.answer as OpenedForm);
  if (outcome.kind === 'unreachable') return { kind: 'unreachable' };
  if (outcome.code === 'public.closed') return { kind: 'closed' };
  return { kind: outcome.code === 'not-found' ? 'missing' : 'busy' };
}

async function withKit(opened: OpenedForm): Promise<Opening> {
  try {
    return { kind: 'open', opened, kit: await loadKit(opened) };
  } catch (error) {
    // import() throws a TypeError when a part of the page cannot be fetched.
    if (error instanceof TypeError) return { kind: 'unreachable' };
    throw error;
  }
}

/** A form that a stranger opens by its link. */
export function FormPage({ link }: FormPageProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const offered = opening.kind === 'open' ? opening.opened.locales : chromeLocales;
  const otherwise = opening.kind === 'open' ? opening.opened.definition.defaultLocale : 'en';
  const { locale, choose } = useLocale({ offered, otherwise, own: null });
  const words = wordsIn(locale);
  const load = (): void => void open(link, locale).then(setOpening);
  useEffect(load, [link]);
  return (
    <Page
      locale={locale}
      locales={offered}
      words={words}
      company={opening.kind === 'open' ? opening.opened.company : null}
      onLocale={choose}
    >
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
      {kind === 'unreachable' || kind === 'busy' ? (
        <button type="button" className="dw-button dw-primary" onClick={onRetry}>
          {words('public.retry')}
        </button>
      ) : null}
    </Message>
  );
}
