import type { TextParams } from '@dealwright/shared';
import type {
  getConfirmation,
  getPublicForm,
  postConfirmation,
  postTakenBack,
  RouteAnswer,
  RouteInput,
  submitPublicForm,
} from '@dealwright/shared/api';

/** One place the server found wrong. */
export interface RefusedPlace {
  readonly pointer: string;
  readonly code: string;
  readonly params: TextParams;
  /** In one of the product's languages. */
  readonly message: string;
}

/** What a call came to: an answer, a refusal in the reader's language, or nobody there. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly places: readonly RefusedPlace[];
    }
  | { readonly kind: 'unreachable' };

/** What is sent of a filled form. */
export type SubmissionBody = NonNullable<RouteInput<typeof submitPublicForm>['body']>;

/**
 * Addresses of the public routes. They are written out because the contracts bring a schema library with them, which a
 * stranger's phone need not load; a test holds both together.
 */
export const publicAddresses = Object.freeze({
  form: (link: string, ticket: string | null) =>
    `/api/public/forms/${encodeURIComponent(link)}${ticket === null ? '' : `?ticket=${encodeURIComponent(ticket)}`}`,
  submissions: (link: string) => `/api/public/forms/${encodeURIComponent(link)}/submissions`,
  confirmation: (token: string) => `/api/public/confirmations/${encodeURIComponent(token)}`,
  takenBack: (token: string) => `/api/public/confirmations/${encodeURIComponent(token)}/taken-back`,
});

interface Call {
  readonly method: 'GET' | 'POST';
  readonly locale: string;
  readonly body?: unknown;
  /** The same key is the same deed. */
  readonly key?: string;
}

async function call<Answer>(address: string, { method, locale, body, key }: Call): Promise<Outcome<Answer>> {
  const headers = {
    accept: 'application/json',
    'accept-language': locale,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  try {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(address, { method, headers, credentials: 'omit', ...text });
    const answer: unknown = await response.json();
    return response.ok ? { kind: 'answer', answer: answer as Answer } : refusalOf(answer);
  } catch (error) {
    // fetch throws a TypeError when nobody answers, json() a SyntaxError when something else than the server did.
    if (error instanceof TypeError || error instanceof SyntaxError) return { kind: 'unreachable' };
    throw error;
  }
}

function refusalOf(answer: unknown): Outcome<never> {
  const {
    code = 'server.failed',
    message = '',
    details = [],
  } = (answer ?? {}) as {
    readonly code?: string;
    readonly message?: string;
    readonly details?: readonly RefusedPlace[];
  };
  return {
    kind: 'refused',
    code,
    message,
    places: details.map((place) => ({ ...place, params: place.params ?? {} })),
  };
}

/** Which form is opened, and by which visit. */
export interface Opening {
  readonly link: string;
  readonly locale: string;
  /** Ticket of an earlier opening whose entries are still there; null begins anew. */
  readonly ticket: string | null;
}

/** The form behind a link. */
export function fetchForm({ link, locale, ticket }: Opening): Promise<Outcome<RouteAnswer<typeof getPublicForm>>> {
  return call(publicAddresses.form(link, ticket), { method: 'GET', locale });
}

/** Sends a filled form; the same command twice is one submission. */
export function sendForm(link: string, body: SubmissionBody): Promise<Outcome<RouteAnswer<typeof submitPublicForm>>> {
  return call(publicAddresses.submissions(link), { method: 'POST', locale: body.locale, body, key: body.command });
}

/** What stands behind a mailed link. */
export function fetchConfirmation(
  token: string,
  locale: string,
): Promise<Outcome<RouteAnswer<typeof getConfirmation>>> {
  return call(publicAddresses.confirmation(token), { method: 'GET', locale });
}

/** Confirms; twice is once. */
export function sendConfirmation(
  token: string,
  locale: string,
): Promise<Outcome<RouteAnswer<typeof postConfirmation>>> {
  return call(publicAddresses.confirmation(token), { method: 'POST', locale, key: `confirm-${token}` });
}

/** Takes back what was allowed for a purpose; twice is once. */
export function sendTakenBack(
  { token, purpose }: { readonly token: string; readonly purpose: string },
  locale: string,
): Promise<Outcome<RouteAnswer<typeof postTakenBack>>> {
  const key = `take-back-${purpose}-${token}`;
  return call(publicAddresses.takenBack(token), { method: 'POST', locale, body: { purposes: [purpose] }, key });
}
