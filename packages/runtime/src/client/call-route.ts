import type { RouteAnswer, RouteContract, RouteInput } from '@dealwright/shared/api';
import { ApiError, type ErrorAnswer, errorOfAnswer } from './api-error.ts';
import { randomKey } from './random-key.ts';

/** A part that the contract declares must be given; one that it does not declare is `unknown` and may be left out. */
type Needed<Name extends 'params' | 'body', Contract extends RouteContract> = unknown extends RouteInput<Contract>[Name]
  ? unknown
  : { readonly [Key in Name]: NonNullable<RouteInput<Contract>[Key]> };

/** What a caller passes for a route: the parts its contract declares, and what concerns this one call. */
export type CallInput<Contract extends RouteContract> = Needed<'params', Contract> &
  Needed<'body', Contract> & {
    readonly query?: RouteInput<Contract>['query'];
    readonly signal?: AbortSignal;
    /** Sent as Idempotency-Key; give the same one when the same deed is tried again. Made anew when left out. */
    readonly idempotencyKey?: string;
  };

/** Calls a route by its contract. Throws an ApiError when it is refused or nobody answers. */
export async function callRoute<Contract extends RouteContract>(
  contract: Contract,
  input: CallInput<Contract>,
): Promise<RouteAnswer<Contract>> {
  const parts: AnyInput = input;
  const answer = await send(addressOf(contract, parts), requestOf(contract, parts));
  const body = await bodyOf(answer);
  if (!answer.ok) throw errorOfAnswer({ ...(isRecord(body) ? body : {}), status: answer.status });
  return body as RouteAnswer<Contract>;
}

interface AnyInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
}

/** The address of a route with its parameters and query filled in. */
export function addressOf(contract: RouteContract, input: Pick<AnyInput, 'params' | 'query'>): string {
  const params = isRecord(input.params) ? input.params : {};
  const path = contract.path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(isRecord(input.query) ? input.query : {})) {
    if (value !== undefined && value !== null) query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

function requestOf(contract: RouteContract, input: AnyInput): RequestInit {
  const headers = new Headers({ accept: 'application/json' });
  if (document.documentElement.lang !== '') headers.set('accept-language', document.documentElement.lang);
  if (contract.method !== 'GET') headers.set('idempotency-key', input.idempotencyKey ?? randomKey());
  if (input.body !== undefined) headers.set('content-type', 'application/json');
  return {
    method: contract.method,
    headers,
    credentials: 'same-origin',
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  };
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted === true) throw cause;
    throw new ApiError('network.unreachable', { status: 0, cause });
  }
}

async function bodyOf(answer: Response): Promise<unknown> {
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  if (answer.status === 204 || !isJson) return undefined;
  try {
    return await answer.json();
  } catch (cause) {
    throw new ApiError('network.unreachable', { status: answer.status, cause });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> & Partial<ErrorAnswer> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
