import { ErrorPart, type RouteContract } from '@dealwright/shared/api';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import type { RouteImplementation } from './implement.ts';

/** Describes every route in OpenAPI 3.1, straight from its contract. */
export async function registerOpenApi(
  app: FastifyInstance,
  facts: { readonly version: string; readonly publicUrl: string },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Dealwright', version: facts.version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
      servers: [{ url: facts.publicUrl }],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'dealwright',
            description: 'Set by POST /api/auth/sign-in/email',
          },
          key: { type: 'http', scheme: 'bearer', description: 'An API key, dw_…' },
        },
      },
    },
    hideUntagged: false,
    transform: ({ route, schema, url }) => {
      const { implementation } = route.config ?? {};
      return implementation === undefined
        ? { schema: { hide: true }, url }
        : { schema: { ...schema, ...describe(implementation) }, url };
    },
  });
}

/** What the router is told of a route; it checks nothing by it, the contract's own checks do. */
export function documentedSchema(contract: RouteContract): FastifySchema {
  return {
    ...(contract.params === null ? {} : { params: contract.params }),
    ...(contract.query === null ? {} : { querystring: contract.query }),
    ...(contract.body === null ? {} : { body: contract.body }),
    response: { 200: contract.answer, default: ErrorPart },
  };
}

function describe({ contract, permission, takes }: RouteImplementation) {
  return {
    operationId: contract.id,
    summary: contract.summary,
    description: `Permission: ${permission}`,
    tags: [contract.id.split('.')[0] ?? ''],
    ...(permission === 'public' ? { security: [] } : { security: [{ session: [] }, { key: [] }] }),
    ...(takes === 'multipart' ? { consumes: ['multipart/form-data'] } : {}),
  };
}
