import type { Caller } from './caller.ts';
import type { RouteImplementation } from './implement.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before it is known and on public routes. */
    caller: Caller | null;
    /** SHA-256 of the body as it was sent; only where a request may be asked for twice. */
    bodyHash: string;
    /** The body as it was sent; only where it is signed. */
    rawBody: string;
  }
  interface FastifyContextConfig {
    /** What the route promises; only the product's own routes have it. */
    implementation?: RouteImplementation;
    /** Routes beside the contracts: the sign-in library and the files of the apps. */
    outside?: 'sign-in' | 'apps';
  }
}
