import { beforeEach } from 'vitest';

/** What the server says to a call; `unreachable` when nobody is there. */
export type ServerAnswer = { readonly status: number; readonly body: unknown } | 'unreachable';

/** A call as it came. */
export interface AskedCall {
  readonly method: string;
  readonly ticket: string | null;
  readonly body: unknown;
  readonly key: string | null;
}

/** What a public page asked for so far, and what is answered next. */
export interface AnsweringServer {
  asked: readonly AskedCall[];
  answers: ServerAnswer[];
}

/**
 * Answers the calls of a public page one after the other, anew in each test and first with what is given. The server is the boundary
 * of these pages; its real answers are tested with the server.
 */
export function answeringServer(first?: () => ServerAnswer): AnsweringServer {
  const server: AnsweringServer = { asked: [], answers: [] };
  beforeEach(() => {
    server.asked = [];
    server.answers = first === undefined ? [] : [first()];
    globalThis.fetch = async (address, request = {}) => {
      const body: unknown = request.body === undefined ? null : JSON.parse(String(request.body));
      const ticket = new URL(String(address), location.href).searchParams.get('ticket');
      const key = new Headers(request.headers).get('idempotency-key');
      server.asked = [...server.asked, { method: request.method ?? 'GET', ticket, body, key }];
      const answer = server.answers.shift();
      if (answer === undefined || answer === 'unreachable') throw new TypeError('network');
      return new Response(JSON.stringify(answer.body), { status: answer.status });
    };
  });
  return server;
}
