import { AppError, type Json } from '@dealwright/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseUnstorable } from '../database/storable-text.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import type { Caller } from './caller.ts';
import { onceByKey } from './idempotency.ts';
import type { RouteCall, RouteImplementation } from './implement.ts';
import { answerLocaleOf } from './locale.ts';
import { documentedSchema } from './openapi.ts';
import { publicLimit } from './rate-limits.ts';
import type { Services } from './services.ts';
import { bodyCheck, type PartCheck, textCheck } from './validation.ts';

/** Messages of other systems say little; whoever sends more is turned away before his signature is judged. */
const largestSigned = 256 * 1024;

/** Adds one route: permission before the body is read, then the checks of its contract, then its handler. */
export function registerRoute(app: FastifyInstance, services: Services, implementation: RouteImplementation): void {
  const { contract, permission } = implementation;
  const checks = {
    params: contract.params === null ? null : textCheck(contract.params),
    query: contract.query === null ? null : textCheck(contract.query),
    body: contract.body === null ? null : bodyCheck(contract.body),
  };
  app.route({
    method: contract.method,
    url: contract.path.replaceAll(/\{([a-z-]+)\}/gi, ':$1'),
    schema: documentedSchema(contract),
    ...(contract.signed === true ? { bodyLimit: largestSigned } : {}),
    config: { implementation, ...(permission === 'public' ? publicLimit(contract.path) : {}) },
    onRequest: async (request, reply) => {
      // Answers hold personal values: no cache keeps them, neither the browser's after signing out nor one on the way.
      reply.header('cache-control', 'no-store');
      request.caller = permission === 'public' ? null : await admitted(services, implementation, request);
    },
    handler: async (request, reply) => {
      check(checks, request);
      await answer({ services, implementation, request, reply });
    },
  });
}

/** The caller, if he may use the route. */
async function admitted(
  services: Services,
  { permission }: RouteImplementation,
  request: FastifyRequest,
): Promise<Caller> {
  const caller = await services.identity.callerOf(request);
  if (caller === null) throw new AppError('auth.required');
  if (permission !== 'signed-in' && !caller.permissions.has(permission)) {
    request.caller = caller;
    throw new AppError('auth.forbidden');
  }
  return caller;
}

interface PartChecks {
  readonly params: PartCheck | null;
  readonly query: PartCheck | null;
  readonly body: PartCheck | null;
}

function check(checks: PartChecks, request: FastifyRequest): void {
  const locale = answerLocaleOf(request);
  // A path whose id cannot exist is the same to the caller as one whose id does not.
  if (checks.params !== null) notFoundInstead(() => checks.params?.(request.params, locale));
  refuseUnstorable(request.query);
  refuseUnstorable(request.body);
  checks.query?.(request.query, locale);
  checks.body?.(request.body, locale);
}

function notFoundInstead(work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new AppError('not-found', { cause });
  }
}

interface Exchange {
  readonly services: Services;
  readonly implementation: RouteImplementation;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer({ services, implementation, request, reply }: Exchange): Promise<void> {
  const call = callOf({ services, implementation, request, reply });
  if (implementation.answers === 'raw') {
    await implementation.handle(call);
    return;
  }
  const key = request.headers['idempotency-key'];
  if (
    typeof key !== 'string' ||
    request.method !== 'POST' ||
    call.caller === null ||
    implementation.takes === 'multipart'
  ) {
    await reply.type('application/json; charset=utf-8').send(JSON.stringify(await implementation.handle(call)));
    return;
  }
  const secret = implementation.contract.secret === true;
  const keyed = { database: services.database, caller: call.caller, key, request, secret };
  const kept = await onceByKey(keyed, async () => ({
    status: 200,
    answer: (await implementation.handle(call)) as Json,
  }));
  await reply.code(kept.status).type('application/json; charset=utf-8').send(JSON.stringify(kept.answer));
}

function callOf({ services, request, reply }: Exchange): RouteCall {
  const { caller } = request;
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    services,
    request,
    reply,
    caller,
    transact:
      caller === null
        ? null
        : (work, options) =>
            withTenant(
              services.database,
              { tenant: caller.tenant, actor: { kind: 'person', id: caller.person }, ...options },
              work,
            ),
  };
}
