import { defineRoute } from '@dealwright/shared/api';
import { Type } from 'typebox';
import { createSharedAnswer, type SharedAnswer } from '../fairness/shared-answer.ts';
import { implementPublic, implementRaw, type RouteImplementation } from './implement.ts';
import type { Readiness } from './readiness.ts';
import type { Services } from './services.ts';

/** Whether this process lives, and which build it is. */
export const getHealth = defineRoute({
  id: 'server.health',
  method: 'GET',
  path: '/health',
  summary: 'Alive',
  permission: 'public',
  answer: Type.Object({ alive: Type.Literal(true), version: Type.String(), build: Type.String() }),
});
/** Whether requests can be served: the database answers and takes writes. */
export const getReady = defineRoute({
  id: 'server.ready',
  method: 'GET',
  path: '/ready',
  summary: 'Ready',
  permission: 'public',
  answer: Type.Object({ ready: Type.Boolean(), database: Type.String(), jobs: Type.String() }),
});
/** This interface, described for programs. */
export const getOpenApi = defineRoute({
  id: 'server.openapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'OpenAPI document',
  permission: 'public',
  answer: Type.Unknown(),
});

/** Anybody may ask, so the database is asked once for all who ask within half a second. */
const answers = new WeakMap<Services, SharedAnswer<Readiness>>();

function readyOf(services: Services): SharedAnswer<Readiness> {
  const known = answers.get(services) ?? createSharedAnswer<Readiness>({ forMs: 500 });
  answers.set(services, known);
  return known;
}

/** What load balancers, operators and integrators ask. */
export const serverRoutes: readonly RouteImplementation[] = [
  implementPublic(getHealth, async ({ services }) => ({
    alive: true as const,
    version: services.build.version,
    build: services.build.hash(),
  })),
  implementRaw(getReady, async ({ services, reply }) => {
    const { readiness } = await import('./readiness.ts');
    const state = await readyOf(services).ask(() => readiness(services));
    return reply.code(state.ready ? 200 : 503).send(state);
  }),
  implementPublic(getOpenApi, async ({ request }) => request.server.swagger()),
];
