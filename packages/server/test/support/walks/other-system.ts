import { createServer } from 'node:http';

/** A system that flows call, and an assistant they ask. */
export interface OtherSystem {
  readonly origin: string;
  /** How often each message arrived, by its key. */
  readonly heard: ReadonlyMap<string, number>;
  /** Where the visit that waits for an answer takes it, by deal, run and visit. */
  readonly answers: ReadonlyMap<string, string>;
  /** Forgets what it heard of these deals. */
  forget(deals: ReadonlySet<string>): void;
  stop(): Promise<void>;
}

/** Listens on this machine; every tenth message it fails to take. */
export async function otherSystem(): Promise<OtherSystem> {
  const heard = new Map<string, number>();
  const answers = new Map<string, string>();
  let asked = 0;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    asked += 1;
    if (asked % 10 === 0) {
      response.writeHead(503).end();
      return;
    }
    const key = String(request.headers['idempotency-key']);
    heard.set(key, (heard.get(key) ?? 0) + 1);
    const { answer } = JSON.parse(text) as { readonly answer?: string };
    if (answer !== undefined) answers.set(visitOf(answer), new URL(answer).pathname);
    const verdict = { verdict: asked % 3 === 0 ? 'reject' : 'approve', confidence: (asked * 20) % 101, reason: 'so' };
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(verdict) } }] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the other system has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    heard,
    answers,
    forget: (deals) => {
      for (const key of heard.keys()) if (deals.has(dealOf(key, '.'))) heard.delete(key);
      for (const place of answers.keys()) if (deals.has(dealOf(place, '/'))) answers.delete(place);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The token of an answer begins with the place that it is for. */
function visitOf(address: string): string {
  const [body = ''] = (address.split('/').at(-1) ?? '').split('.');
  const [, deal, run, visit] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[];
  return [deal, run, visit].join('/');
}

function dealOf(key: string, before: string): string {
  return key.slice(0, key.indexOf(before));
}
