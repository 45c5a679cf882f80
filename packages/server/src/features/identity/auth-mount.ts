import { AppError } from '@dealwright/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../http/services.ts';
import { announceCallerChange } from '../../live/caller-change.ts';
import { openAuthPaths } from './open-auth-paths.ts';
import { forgetWrongTries, noteWrongTry, refuseTooManyTries } from './sign-in-limit.ts';

const endsSessions = new Set(['/api/auth/sign-out', '/api/auth/change-password']);

/** Mounts the sign-in library's own handler, so that none of its checks is passed by; only the listed paths are open. */
export function mountSignIn(app: FastifyInstance, services: Services): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { outside: 'sign-in' },
    handler: async (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      if (!openAuthPaths.has(`${request.method} ${path}`)) throw new AppError('not-found');
      const checksPassword = request.method === 'POST' && path !== '/api/auth/sign-out';
      const response = checksPassword
        ? await limited(services, request)
        : await services.identity.handle(toWeb(services, request));
      if (endsSessions.has(path)) await announceCallerChange(services);
      await pass(response, { path, reply });
    },
  });
}

async function limited(services: Services, request: FastifyRequest): Promise<Response> {
  const attempt = { account: accountOf(request), address: request.ip };
  await refuseTooManyTries(services.database, attempt);
  const response = await services.identity.handle(toWeb(services, request));
  if (response.ok) await forgetWrongTries(services.database, attempt);
  else if (response.status < 500) await noteWrongTry(services.database, attempt);
  return response;
}

/** Whose password is tried: the address in the body, or the session's cookie when a signed-in person changes his. */
function accountOf(request: FastifyRequest): string {
  const { body } = request;
  if (typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string')
    return body.email.slice(0, 320);
  return `session ${request.headers.cookie ?? ''}`.slice(0, 320);
}

function toWeb({ config }: Services, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'accept-language', 'content-type'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  headers.set('x-forwarded-for', request.ip);
  const body = request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {};
  if (request.method === 'POST') headers.set('content-type', 'application/json');
  return new Request(new URL(request.url, config.publicUrl), { method: request.method, headers, ...body });
}

/** Passes the library's cookies on; its words are replaced by the product's, and no token is put where a script could read it. */
async function pass(
  response: Response,
  { path, reply }: { readonly path: string; readonly reply: FastifyReply },
): Promise<void> {
  if (response.status === 401 || response.status === 400) throw new AppError('auth.refused');
  if (!response.ok)
    throw new AppError(response.status === 403 ? 'auth.forbidden' : 'server.failed', { cause: await response.text() });
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  await reply.send(path === '/api/auth/get-session' ? await withoutToken(response) : '{"done":true}');
}

async function withoutToken(response: Response): Promise<string> {
  const found: unknown = await response.json();
  if (typeof found !== 'object' || found === null || !('user' in found)) return 'null';
  return JSON.stringify({ user: found.user });
}
