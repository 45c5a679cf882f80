import { useEffect, useMemo, useState } from 'react';
import type { FormSession } from '../form/form-session.ts';
import { DraftNotice } from '../form-view/DraftNotice.tsx';
import { type DraftKeeper, draftKeeper } from '../form-view/draft-keeper.ts';
import { FormFrame } from '../form-view/FormFrame.tsx';
import { draftPlace } from './draft-place.ts';
import type { PublicKit } from './load-kit.ts';
import { NoticeBeforeButton } from './NoticeBeforeButton.tsx';
import { type OpenedForm, openSession } from './open-form.ts';
import { Message } from './Page.tsx';
import { wordsIn } from './page-words.ts';
import { Sent } from './Sent.tsx';
import { type SendState, useSubmission } from './use-submission.ts';

/** An opened form in one language. */
export interface FillingProps {
  readonly link: string;
  readonly opened: OpenedForm;
  readonly locale: string;
  readonly kit: PublicKit;
  /** The form has become another meanwhile. */
  readonly onChanged: (opened: OpenedForm) => void;
}

/** Filling in, sending and having sent. What is typed survives a change of language and of version. */
export function Filling(props: FillingProps) {
  const { opened, locale, kit } = props;
  const session = useMemo(() => openSession(opened, placeNow(locale), kit), []);
  const words = wordsIn(locale);
  if (session === null) return <Message title={words('public.closed.title')} text={words('public.closed.text')} />;
  return <OpenForm {...props} session={session} />;
}

function placeNow(locale: string) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, timeZone, now: new Date().toISOString() };
}

/** Keeps what is typed, with the ticket of this visit: who opens the page again finds the same version of the form. */
function useDraft(session: FormSession, link: string, ticket: string): DraftKeeper | null {
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  useEffect(() => {
    const made = draftKeeper(session, { ...draftPlace(link), mark: ticket });
    setKeeper(made);
    return made.stop;
  }, [session, link, ticket]);
  return keeper;
}

function OpenForm({ link, opened, locale, kit, onChanged, session }: FillingProps & { readonly session: FormSession }) {
  const { form } = session.source;
  const keeper = useDraft(session, link, opened.ticket);
  const [discarded, setDiscarded] = useState(false);
  const { state, send } = useSubmission({ link, opened, session, locale });
  useEffect(() => {
    document.title = session.text(form.title);
  }, [session, form]);
  useEffect(() => {
    if (state.kind === 'sent') keeper?.forget();
    if (state.kind === 'changed') onChanged(state.opened);
  }, [state, keeper, onChanged]);
  const discard = (): void => {
    const empty = Object.keys(session.draft()).map((id) => [id, null] as const);
    session.assign(Object.fromEntries(empty));
    setDiscarded(true);
  };
  if (state.kind === 'sent')
    return <Sent session={session} state={state.state} values={state.values} locale={locale} />;
  const restoredAt = discarded ? null : (keeper?.restoredAt ?? null);
  return (
    <>
      <h1 className="public-title">{session.text(form.title)}</h1>
      {form.description === undefined ? null : <p className="public-intro">{session.text(form.description)}</p>}
      {restoredAt === null ? null : (
        <DraftNotice at={restoredAt} locale={locale} timeZone={placeNow(locale).timeZone} onDiscard={discard} />
      )}
      <FormFrame
        session={session}
        controls={kit.controls}
        marks="optional"
        onInvalid="first"
        onSubmit={({ values }) => send(values)}
      >
        <NoticeBeforeButton session={session} />
        <SendProblem state={state} locale={locale} />
      </FormFrame>
    </>
  );
}

function SendProblem({ state, locale }: { readonly state: SendState; readonly locale: string }) {
  const words = wordsIn(locale);
  if (state.kind === 'offline')
    return (
      <p className="dw-note public-waiting" role="status">
        {words('public.offline')}
      </p>
    );
  if (state.kind !== 'filling' || state.problem === null) return null;
  return <Problem text={words(`public.${state.problem}`, { reason: state.reason })} />;
}

function Problem({ text }: { readonly text: string }) {
  return (
    <p className="dw-failed" role="alert">
      {text}
    </p>
  );
}
