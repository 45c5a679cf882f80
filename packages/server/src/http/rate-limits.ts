import { createHash } from 'node:crypto';
import { AppError } from '@dealwright/shared';
import rateLimit, { type FastifyRateLimitStore, type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { withoutTenant } from '../database/without-tenant.ts';
import { networkOf } from './network-of.ts';

const publicPerMinute = 120;

/** Limits strangers by address and route; the counters lie in the database, so that all nodes count together. */
export async function registerRateLimits(app: FastifyInstance, database: Database): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    store: storeOn(database),
    keyGenerator: (request: FastifyRequest) => hashOf(`${request.routeOptions.url ?? ''} ${networkOf(request.ip)}`),
    errorResponseBuilder: (_request, context) =>
      new AppError('request.too-many', { params: { seconds: Math.ceil(context.ttl / 1000) } }),
  });
}

/** The limit of a route that strangers may call; whether the server lives must be askable without it. */
export function publicLimit(path: string) {
  return path.startsWith('/api/public/') ? { rateLimit: { max: publicPerMinute, timeWindow: 60_000 } } : {};
}

/** What a counter says after one more request. */
export interface RequestCount {
  readonly count: number;
  readonly secondsLeft: number;
}

/** A counter that all nodes share. */
export interface CountedWindow {
  readonly key: string;
  readonly seconds: number;
  /** -1 takes one back. */
  readonly amount: 1 | -1;
}

/** Counts in a window shared by all nodes. */
export function countRequest(database: Database, window: CountedWindow): Promise<RequestCount> {
  return withoutTenant(database, (db) => countWith(db, window));
}

/** Counts as a part of other work: what is undone was not counted. */
export async function countWith(db: Kysely<Tables>, { key, seconds, amount }: CountedWindow): Promise<RequestCount> {
  const counting = sql<{
    count: number;
    seconds_left: number;
  }>`select * from app.count_request(${hashOf(key)}, ${seconds}, ${amount})`;
  const result = await counting.execute(db);
  const row = result.rows[0];
  return { count: row?.count ?? 0, secondsLeft: row?.seconds_left ?? seconds };
}

/** Starts a counter anew. */
export async function forgetCount(database: Database, key: string): Promise<void> {
  await withoutTenant(database, (db) => sql`select app.forget_request_count(${hashOf(key)})`.execute(db));
}

/** The shape the rate-limit library asks for: a constructor of stores. */
function storeOn(database: Database): FastifyRateLimitStoreCtor {
  const store: FastifyRateLimitStore = {
    incr: (key, callback, timeWindow) => {
      countRequest(database, { key, seconds: Math.ceil(timeWindow / 1000), amount: 1 }).then(
        ({ count, secondsLeft }) => callback(null, { current: count, ttl: secondsLeft * 1000 }),
        (cause: Error) => callback(cause),
      );
    },
    child: () => store,
  };
  return function Store() {
    return store;
  } as unknown as FastifyRateLimitStoreCtor;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
