import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '@dealwright/shared';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Headers that keep a page to itself: its own scripts only, nothing evaluated, no frame around it. Styles may be inline, since the kit writes them while it runs. */
export function registerSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = securityHeaders(publicUrl.startsWith('https:'));
  app.addHook('onRequest', (_, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}

/** What the library sets. No request makes a difference, so it is asked once and not with each answer. */
function securityHeaders(secure: boolean): readonly (readonly [name: string, value: string])[] {
  const headers: (readonly [string, string])[] = [];
  const response = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  set({} as IncomingMessage, response as unknown as ServerResponse, (cause) => {
    if (cause !== undefined) throw new AppError('server.failed', { cause });
  });
  return headers;
}
