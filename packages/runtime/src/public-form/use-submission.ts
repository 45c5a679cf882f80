import { type FieldValues, translate } from '@dealwright/shared';
import { useEffect, useRef, useState } from 'react';
import { randomKey } from '../client/random-key.ts';
import { fieldTextsOf } from '../fields/field-texts.ts';
import type { FormSession } from '../form/form-session.ts';
import type { OpenedForm } from './open-form.ts';
import { fetchForm, type Outcome, type RefusedPlace, sendForm } from './public-api.ts';

/** How far sending has come. */
export type SendState =
  | { readonly kind: 'filling'; readonly problem: 'check' | 'refused' | null; readonly reason: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'changed'; readonly opened: OpenedForm }
  | { readonly kind: 'sent'; readonly state: 'confirm' | 'received'; readonly values: FieldValues };

/** What a submission needs to know of its form. */
export interface SubmissionPlace {
  readonly link: string;
  readonly opened: OpenedForm;
  readonly session: FormSession;
  readonly locale: string;
}

/** A server that was down comes back without the browser knowing. */
const retryAfterMs = 20_000;

const filling: SendState = { kind: 'filling', problem: null, reason: '' };

/** Sends a form, keeps it while there is no connection, and shows what the server refuses at its place. */
export function useSubmission(place: SubmissionPlace) {
  const [state, setState] = useState<SendState>(filling);
  const command = useRef({ id: '', text: '' });
  const send = async (values: FieldValues): Promise<void> => {
    const next = await submit(place, values, commandFor(command.current, values));
    if (next.kind === 'filling' && next.problem === 'check')
      place.session.showProblems(placesOf(place.session, next.places));
    setState(next);
  };
  useEffect(() => {
    if (state.kind !== 'offline') return;
    // What was typed while waiting counts; what has become wrong meanwhile waits for the person.
    const again = (): void => {
      const submission = place.session.submit();
      if (submission.ok) void send(submission.values);
      else setState({ kind: 'filling', problem: 'check', reason: '' });
    };
    addEventListener('online', again, { once: true });
    const later = setTimeout(again, retryAfterMs);
    return () => {
      removeEventListener('online', again);
      clearTimeout(later);
    };
  });
  return { state, send };
}

/** The same entries are the same submission, however often they are sent. */
function commandFor(known: { id: string; text: string }, values: FieldValues): string {
  const text = JSON.stringify(values);
  if (known.text !== text) Object.assign(known, { id: randomKey(), text });
  return known.id;
}

type Sent = SendState & { readonly places?: readonly RefusedPlace[] };

async function submit(place: SubmissionPlace, values: FieldValues, command: string): Promise<Sent> {
  const { link, opened, locale } = place;
  const body = { command, ticket: opened.ticket, version: opened.version, locale, values };
  const outcome = await sendForm(link, body);
  if (outcome.kind === 'refused' && outcome.code === 'public.token') return renew(place, values, command);
  return stateOf(outcome, values);
}

/** The form lay open too long: opens it anew, and sends at once when it is still the same. */
async function renew(place: SubmissionPlace, values: FieldValues, command: string): Promise<Sent> {
  const { link, locale, opened } = place;
  const outcome = await fetchForm({ link, locale, ticket: opened.ticket });
  if (outcome.kind !== 'answer') return stateOf(outcome, values);
  const fresh = outcome.answer as OpenedForm;
  if (fresh.version !== opened.version) return { kind: 'changed', opened: fresh };
  const body = { command, ticket: fresh.ticket, version: fresh.version, locale, values };
  return stateOf(await sendForm(link, body), values);
}

function stateOf(outcome: Outcome<{ readonly state?: 'confirm' | 'received' }>, values: FieldValues): Sent {
  if (outcome.kind === 'unreachable') return { kind: 'offline' };
  if (outcome.kind === 'answer') return { kind: 'sent', state: outcome.answer.state ?? 'received', values };
  const places = outcome.places.filter(({ pointer }) => pointer.startsWith('/values/'));
  if (places.length === 0) return { kind: 'filling', problem: 'refused', reason: outcome.message };
  return { kind: 'filling', problem: 'check', reason: '', places };
}

/** Refused places with words in the language of the form, which may be one the server does not speak. */
function placesOf({ types, locale }: FormSession, places: readonly RefusedPlace[] = []) {
  const texts = fieldTextsOf(types);
  return places.map(({ pointer, code, params, message }) => {
    const [, , field = '', ...rest] = pointer.split('/');
    const key = `field.problem.${code}`;
    const words = Object.hasOwn(texts, key) ? translate(texts, key, params, locale) : message;
    return { field, path: rest.map((step) => `/${step}`).join(''), message: words };
  });
}
