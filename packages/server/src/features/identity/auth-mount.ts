import { AppError } from '@dealwright/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../http/services.ts';
import { announceCallerChange } from '../../live/caller-change.ts';
import { openAuthPaths } from './open-auth-paths.ts';
import { giveTryBack, takeTry } from './sign-in-limit.ts';

const signInPath = '/api/auth/sign-in/email';
const passwordPath = '/api/auth/change-password';
const endsSessions = new Set(['/api/auth/sign-out', passwordPath]);

/** Mounts the sign-in library's own handler, so that none of its checks is passed by; only the listed paths are open. */
export function mountSignIn(app: FastifyInstance, services: Services): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    config: { outside: 'sign-in' },
    handler: async (request, reply) => {
      const path = pathOf(request);
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
  const attempt = { account: await accountOf(services, request), address: request.ip };
  await takeTry(services.database, attempt);
  const response = await services.identity.handle(toWeb(services, request));
  if (response.ok || response.status >= 500) await giveTryBack(services.database, { ...attempt, right: response.ok });
  return response;
}

/** Whose password is tried: the address in the body of a sign-in; else the person of the session, whatever else is sent along. */
async function accountOf({ identity }: Services, request: FastifyRequest): Promise<string> {
  if (pathOf(request) !== signInPath) {
    const caller = await identity.sessionOf(request);
    if (caller === null) throw new AppError('auth.required');
    return `person ${caller.tenant} ${caller.person}`;
  }
  const { body } = request;
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return typeof email === 'string' ? email.slice(0, 320) : '';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}

function toWeb({ config }: Services, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'accept-language', 'content-type'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  headers.set('x-forwarded-for', request.ip);
  const body = request.method === 'POST' ? { body: JSON.stringify(bodyFor(request)) } : {};
  if (request.method === 'POST') headers.set('content-type', 'application/json');
  return new Request(new URL(request.url, config.publicUrl), { method: request.method, headers, ...body });
}

/** A new password ends every other session of its owner, whatever the request asks for. */
function bodyFor(request: FastifyRequest): unknown {
  const sent = request.body ?? {};
  return pathOf(request) === passwordPath ? { ...sent, revokeOtherSessions: true } : sent;
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
