import { AppError } from '@dealwright/shared';
import { demoPassword } from './built-server.ts';

/** One who calls the API with a key of his own. */
export interface ApiPerson {
  readonly key: string;
  ask<Answer>(url: string, body?: unknown): Promise<Answer>;
}

/** Signs in as somebody of the demonstration organization and makes an API key. */
export async function apiPerson(server: string, email: string): Promise<ApiPerson> {
  const signedIn = await fetch(`${server}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { secret } = await post<{ secret: string }>(`${server}/api/api-keys`, { cookie }, { name: 'bench' });
  const headers = { authorization: `Bearer ${secret}` };
  return {
    key: secret,
    ask: (url, body) => (body === undefined ? get(`${server}${url}`, headers) : post(`${server}${url}`, headers, body)),
  };
}

async function get<Answer>(url: string, headers: Record<string, string>): Promise<Answer> {
  return answerOf(await fetch(url, { headers }), url);
}

async function post<Answer>(url: string, headers: Record<string, string>, body: unknown): Promise<Answer> {
  const sent = { ...headers, 'content-type': 'application/json' };
  return answerOf(await fetch(url, { method: 'POST', headers: sent, body: JSON.stringify(body) }), url);
}

async function answerOf<Answer>(response: Response, url: string): Promise<Answer> {
  const text = await response.text();
  if (!response.ok) throw new AppError('server.failed', { cause: `${url} answered ${response.status}: ${text}` });
  return JSON.parse(text) as Answer;
}
