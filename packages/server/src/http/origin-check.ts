import { AppError } from '@dealwright/shared';
import type { FastifyInstance } from 'fastify';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Origins that are this installation: its public address, and on one's own machine that machine's other names. */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!loopback.has(hostname)) return new Set([origin]);
  return new Set([...loopback].map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`));
}

/** Whether an address names this very machine. */
export function isLoopback(address: string): boolean {
  return isLoopbackName(new URL(address).hostname);
}

/** Whether a host's name is this very machine's; a name that only points here, as a hostile site's may, is not. */
export function isLoopbackName(host: string): boolean {
  return loopback.has(host);
}

/** Refuses changes that another site makes a browser send. */
export function registerOriginCheck(app: FastifyInstance, publicUrl: string): void {
  const own = ownOrigins(publicUrl);
  app.addHook('onRequest', async (request) => {
    if (!unsafe.has(request.method)) return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreign = origin === undefined ? site === 'cross-site' || site === 'same-site' : !own.has(origin);
    if (foreign) throw new AppError('request.origin');
  });
}
