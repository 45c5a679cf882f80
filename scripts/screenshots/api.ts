import { setTimeout as wait } from 'node:timers/promises';

/** Somebody who is signed in to the API; a refusal ends the run with its words. */
export type Caller = <Answer>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Answer>;

/** Signs in and gives back what asks in that person's name. */
export async function signIn(url: string, { email, password }: { email: string; password: string }): Promise<Caller> {
  const answer = await send(url, '/api/auth/sign-in/email', { method: 'POST', body: { email, password } });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return async (method, path, body) =>
    (await send(url, path, { method, body, headers: { cookie: cookie.join('; ') } })).json();
}

/** Asks as a stranger. */
export function stranger(url: string): Caller {
  return async (method, path, body) => (await send(url, path, { method, body })).json();
}

interface Sent {
  readonly method: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(url: string, path: string, { method, body, headers = {} }: Sent): Promise<Response> {
  const answer = await fetch(url + path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** The address of the confirmation in the caught mail to somebody; mails go out through jobs, so it may take a moment. */
export async function confirmationIn(url: string, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const list = await (await fetch(`${url}/mail`)).text();
    for (const [, path] of list.matchAll(/href="(\/mail\/[^"]+)"/g)) {
      const mail = await (await fetch(url + path)).text();
      const token = /\/f\/confirm\/([A-Za-z0-9_-]{20,})/.exec(mail)?.[1];
      if (mail.includes(email) && token !== undefined) return token;
    }
    await wait(100);
  }
  throw new Error(`no mail to ${email}`);
}
