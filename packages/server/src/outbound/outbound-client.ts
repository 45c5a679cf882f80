import type { Dispatcher } from 'undici';
import { AddressRefused, guardedLookup, mayAsk, type Resolver, systemResolver } from './allowed-address.ts';

/** A request that leaves the server. */
export interface OutboundRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came back, or why nothing did. `again`: the same request may work later. */
export type OutboundAnswer =
  | { readonly ok: true; readonly status: number; readonly body: string }
  | { readonly ok: false; readonly reason: string; readonly again: boolean };

/** The one way out of the server. */
export interface Outbound {
  post(asked: OutboundRequest): Promise<OutboundAnswer>;
  close(): Promise<void>;
}

/** What the way out is made of. */
export interface OutboundParts {
  /** Origins that the operator lets through although they are not on the wide network, or not https. */
  readonly allowed: readonly string[];
  readonly resolver?: Resolver;
  readonly timeoutMs?: number;
  readonly mostBytes?: number;
}

const defaultTimeoutMs = 10_000;
const defaultMostBytes = 1_048_576;

/**
 * Makes the way out: https to the wide network only, each connection to the address that was judged, no redirects followed, limits of
 * size and time, and no cookies or credentials kept between requests.
 */
export function createOutbound(parts: OutboundParts): Outbound {
  const { allowed } = parts;
  const state: { ways: Promise<Ways> | null } = { ways: null };
  const opened = (): Promise<Ways> => {
    state.ways ??= openWays(parts).catch((cause: unknown) => {
      // The next request tries again.
      state.ways = null;
      throw cause;
    });
    return state.ways;
  };
  return {
    async post(asked) {
      const url = URL.canParse(asked.url) ? new URL(asked.url) : null;
      if (url === null || !mayAsk(url, allowed)) return { ok: false, reason: 'address-refused', again: false };
      const ways = await opened();
      return ways.send(url, asked, allowed.includes(url.origin));
    },
    async close() {
      await (await state.ways)?.close();
    },
  };
}

interface Ways {
  /** `free`: to an origin that the operator lets through, whose addresses are not judged. */
  send(url: URL, asked: OutboundRequest, free: boolean): Promise<OutboundAnswer>;
  close(): Promise<void>;
}

/** Loads the client with the first request: most starts are over before anything leaves the server. */
async function openWays({
  resolver = systemResolver,
  timeoutMs = defaultTimeoutMs,
  mostBytes = defaultMostBytes,
}: OutboundParts): Promise<Ways> {
  const { Agent, request } = await import('undici');
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxResponseSize: mostBytes, pipelining: 0 };
  const guarded: Dispatcher = new Agent({
    ...limits,
    connect: { lookup: guardedLookup(resolver), timeout: timeoutMs },
  });
  const open: Dispatcher = new Agent({ ...limits, connect: { timeout: timeoutMs } });
  return {
    async send(url, { headers, body }, free) {
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const dispatcher = free ? open : guarded;
        const answer = await request(url, { method: 'POST', headers: { ...headers }, body, dispatcher, signal });
        return judged(answer.statusCode, await answer.body.text());
      } catch (cause) {
        return failed(cause);
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

function judged(status: number, body: string): OutboundAnswer {
  if (status >= 200 && status < 300) return { ok: true, status, body };
  if (status >= 300 && status < 400) return { ok: false, reason: 'redirected', again: false };
  return { ok: false, reason: `HTTP ${status}`, again: status >= 500 || status === 408 || status === 429 };
}

function failed(cause: unknown): OutboundAnswer {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const name = cause instanceof Error ? cause.name : '';
  if (cause instanceof AddressRefused || code === 'ADDRESS_REFUSED')
    return { ok: false, reason: 'address-refused', again: false };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { ok: false, reason: 'too-large', again: false };
  const late = name === 'TimeoutError' || code.includes('TIMEOUT') || code === 'ETIMEDOUT';
  return { ok: false, reason: late ? 'timeout' : 'unreachable', again: true };
}
