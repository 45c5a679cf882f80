import type { Permission, RouteContract } from '@dealwright/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Caller } from './caller.ts';
import type { Services } from './services.ts';

/** A part of a request as its schema types it. */
type PartOf<Schema extends TSchema | null> = Static<NonNullable<Schema>>;

/** What a handler of a public route gets; there is no caller. */
export interface PublicInput<Contract extends RouteContract> {
  readonly params: PartOf<Contract['params']>;
  readonly query: PartOf<Contract['query']>;
  readonly body: PartOf<Contract['body']>;
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What a handler gets: the checked request, who asks, and a way to his organization's rows. */
export interface HandlerInput<Contract extends RouteContract> extends PublicInput<Contract> {
  readonly caller: Caller;
  /** One transaction in the caller's name. */
  transact<T>(work: (tx: TenantTransaction) => Promise<T>, options?: { readonly idempotent?: boolean }): Promise<T>;
}

/** Everything a handler may get; the registration fills what the kind of route has. */
export interface RouteCall {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller | null;
  readonly transact: HandlerInput<RouteContract>['transact'] | null;
}

/** A contract with the code that fulfils it. */
export interface RouteImplementation {
  readonly contract: RouteContract;
  readonly permission: Permission;
  /** `json` answers what the handler returns; `raw` handlers write to the reply themselves. */
  readonly answers: 'json' | 'raw';
  /** `multipart` routes take files instead of JSON. */
  readonly takes: 'json' | 'multipart';
  readonly handle: (call: RouteCall) => Promise<unknown>;
}

type Answer<Contract extends RouteContract> = Static<Contract['answer']>;

/** Fulfils a contract for signed-in callers who have its permission. */
export function implement<Contract extends RouteContract>(
  contract: Contract,
  handler: (input: HandlerInput<Contract>) => Promise<Answer<Contract>>,
): RouteImplementation {
  return { ...jsonRoute(contract), handle: (call) => handler(call as unknown as HandlerInput<Contract>) };
}

/** Fulfils a contract whose permission is `public`. */
export function implementPublic<Contract extends RouteContract>(
  contract: Contract,
  handler: (input: PublicInput<Contract>) => Promise<Answer<Contract>>,
): RouteImplementation {
  return { ...jsonRoute(contract), handle: (call) => handler(call as unknown as PublicInput<Contract>) };
}

/** Fulfils a contract whose answer is a stream or a page; the handler writes to the reply. */
export function implementRaw<Contract extends RouteContract>(
  contract: Contract,
  handler: (input: HandlerInput<Contract>) => Promise<FastifyReply | undefined>,
): RouteImplementation {
  return {
    ...jsonRoute(contract),
    answers: 'raw',
    handle: (call) => handler(call as unknown as HandlerInput<Contract>),
  };
}

/** Fulfils a contract that takes files. */
export function implementUpload<Contract extends RouteContract>(
  contract: Contract,
  handler: (input: HandlerInput<Contract>) => Promise<Answer<Contract>>,
): RouteImplementation {
  return { ...implement(contract, handler), takes: 'multipart' };
}

function jsonRoute(contract: RouteContract) {
  return { contract, permission: contract.permission, answers: 'json', takes: 'json' } as const;
}
