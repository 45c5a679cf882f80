import type { Static, TSchema } from 'typebox';

/** What a caller must be allowed to do; granted to organization roles by the server's policy. */
export type Permission =
  | 'public'
  | 'signed-in'
  | 'process.read'
  | 'process.draw'
  | 'process.publish'
  | 'process.release'
  | 'template.read'
  | 'template.install'
  | 'deal.read'
  | 'deal.write'
  | 'deal.signal'
  | 'task.decide'
  | 'organization.read'
  | 'organization.administer'
  | 'calendar.import'
  | 'connection.administer'
  | 'audit.read';

/** The one description of a route: server handler, OpenAPI document and typed client all derive from it. */
export interface RouteContract<
  Params extends TSchema = TSchema,
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
  Answer extends TSchema = TSchema,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with {braces} for parameters, as in OpenAPI. */
  readonly path: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly params: Params | null;
  readonly query: Query | null;
  readonly body: Body | null;
  readonly answer: Answer;
  /** The answer is told once and kept nowhere: the same Idempotency-Key again is refused instead of answered. */
  readonly secret?: true;
  /** Whoever sends it proves himself by a signature over the body as it was sent. */
  readonly signed?: true;
}

/** Declares a route; keeps the exact schema types so that handler and client are typed by it. */
export function defineRoute<
  Params extends TSchema,
  Query extends TSchema,
  Body extends TSchema,
  Answer extends TSchema,
>(
  contract: Omit<RouteContract<Params, Query, Body, Answer>, 'params' | 'query' | 'body'> & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
  },
): RouteContract<Params, Query, Body, Answer> {
  return Object.freeze({
    ...contract,
    params: contract.params ?? null,
    query: contract.query ?? null,
    body: contract.body ?? null,
  });
}

/** What a caller passes for a route. */
export interface RouteInput<Contract extends RouteContract> {
  readonly params?: Contract['params'] extends TSchema | null ? Static<NonNullable<Contract['params']>> : never;
  readonly query?: Contract['query'] extends TSchema | null ? Static<NonNullable<Contract['query']>> : never;
  readonly body?: Contract['body'] extends TSchema | null ? Static<NonNullable<Contract['body']>> : never;
}

/** What a route answers. */
export type RouteAnswer<Contract extends RouteContract> = Static<Contract['answer']>;
