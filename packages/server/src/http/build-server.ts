import './fastify-types.ts';
import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { mountSignIn } from '../features/identity/auth-mount.ts';
import { type AppFolders, registerApps } from './apps.ts';
import { registerBodyParsers } from './body-parsers.ts';
import { withCheckedAnswer } from './checked-answer.ts';
import { refuseIncomplete } from './completeness.ts';
import { registerContentTypeCheck } from './content-types.ts';
import type { EarlyListener } from './early-listener.ts';
import { registerErrorAnswers } from './error-answer.ts';
import type { RouteImplementation } from './implement.ts';
import { registerOpenApi } from './openapi.ts';
import { registerOriginCheck } from './origin-check.ts';
import { registerRateLimits } from './rate-limits.ts';
import { registerRoute } from './register-routes.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import type { Services } from './services.ts';

/** What a server serves. */
export interface Served {
  readonly routes: readonly RouteImplementation[];
  readonly apps: AppFolders;
  /** A port that is open already; without it the server has to be told to listen. */
  readonly early?: EarlyListener;
  /** Fails a request whose answer is not what its contract says; tests ask for it. */
  readonly checkAnswers?: boolean;
  /** Milliseconds the event loop may lag before requests are turned away; null never turns away. */
  readonly patience?: number | null;
}

const largestBody = 2 * 1024 * 1024;

/** Puts the HTTP server together; it is refused when a contract has no code or a route no permission. */
export async function buildServer(
  services: Services,
  { routes, apps, early, checkAnswers = false, patience = 2_000 }: Served,
): Promise<FastifyInstance> {
  const { config, log } = services;
  const app = Fastify({
    loggerInstance: log.child({}, { level: quieter(config.logLevel) }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestTimeout: 60_000,
    genReqId: () => '',
    ...(early === undefined ? {} : { serverFactory: takeOver(early) }),
  }) as unknown as FastifyInstance;
  refuseIncomplete(app, routes);
  app.decorateRequest('caller', null);
  app.decorateRequest('bodyHash', '');
  app.decorateRequest('rawBody', '');
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  registerErrorAnswers(app);
  registerBodyParsers(app);
  registerOriginCheck(app, config.publicUrl);
  registerContentTypeCheck(app);
  registerSecurityHeaders(app, config.publicUrl);
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: true });
  if (patience !== null)
    await app.register(underPressure, { maxEventLoopDelay: patience, retryAfter: 5, exposeStatusRoute: false });
  await registerRateLimits(app, services.database);
  await registerOpenApi(app, { version: services.build.version, publicUrl: config.publicUrl });
  for (const route of routes) registerRoute(app, services, checkAnswers ? withCheckedAnswer(route) : route);
  mountSignIn(app, services);
  await registerApps(app, apps);
  await app.ready();
  early?.handOver(app.routing);
  return app;
}

/** The product answers on the port that is open already; it gets the requests once it is whole. */
function takeOver({ server }: EarlyListener): () => Server {
  return () => server;
}

/** Single requests are told only to those who want to know everything. */
function quieter(level: string): string {
  return level === 'info' ? 'warn' : level;
}
