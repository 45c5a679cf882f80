import { createHash } from 'node:crypto';
import { AppError, type Json } from '@dealwright/shared';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import { type TenantScope, type TenantTransaction, withTenant } from '../database/tenant-transaction.ts';
import type { Caller } from './caller.ts';

/** An answer with its HTTP status. */
export interface KeptAnswer {
  readonly status: number;
  readonly answer: Json;
}

/** A request that may be asked for twice. */
export interface KeyedRequest {
  readonly database: Database;
  readonly caller: Caller;
  readonly key: string;
  readonly request: FastifyRequest;
  /** The answer may be kept nowhere. */
  readonly secret: boolean;
}

const keptForMs = 24 * 3_600_000;
const takenForMs = 60_000;
/** What is kept of an answer that may not be kept. */
const told: KeptAnswer = Object.freeze({ status: 409, answer: null });

/** Does the work once for a key: a later request with the same key and body gets the first one's answer, one with another body is refused. An answer that holds a secret is told once. */
export async function onceByKey(keyed: KeyedRequest, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  const kept = await claim(keyed);
  if (kept !== null) return kept;
  const done = await doneOrForgotten(keyed, work);
  await keep(keyed, keyed.secret ? told : done);
  return done;
}

/** Only work that failed may be asked for again at once: what is done stands, even when its answer cannot be kept. */
async function doneOrForgotten(keyed: KeyedRequest, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  try {
    return await work();
  } catch (cause) {
    await forget(keyed);
    throw cause;
  }
}

async function claim(keyed: KeyedRequest): Promise<KeptAnswer | null> {
  if (!/^[\x21-\x7e]{1,200}$/.test(keyed.key)) throw invalidKey();
  return withTenant(keyed.database, scopeOf(keyed), async (tx) => {
    const hash = requestHash(keyed.request);
    const mine = { tenant_id: tx.tenant, person_id: keyed.caller.person, key: keyed.key };
    const old = new Date(tx.now.getTime() - keptForMs);
    await tx.db.deleteFrom('kept_answer').where('tenant_id', '=', tx.tenant).where('created_at', '<', old).execute();
    const made = await tx.db
      .insertInto('kept_answer')
      .values({ ...mine, request_hash: hash, status: null, answer: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 1n) return null;
    const row = await tx.db
      .selectFrom('kept_answer')
      .selectAll()
      .where('tenant_id', '=', tx.tenant)
      .where('person_id', '=', mine.person_id)
      .where('key', '=', mine.key)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (row.request_hash !== hash) throw new AppError('request.idempotency-mismatch');
    if (row.status === told.status) throw new AppError('request.idempotency-told');
    if (row.status !== null) return { status: row.status, answer: row.answer };
    if (tx.now.getTime() - row.created_at.getTime() < takenForMs)
      throw new AppError('server.busy', { params: { seconds: 2 } });
    await takeOver(tx, mine);
    return null;
  });
}

/** Whoever took the request is gone: it belongs to this caller from now on, and to nobody who asks at the same moment. */
async function takeOver(tx: TenantTransaction, { person_id, key }: { person_id: string; key: string }): Promise<void> {
  await tx.db
    .updateTable('kept_answer')
    .set({ created_at: tx.now })
    .where('tenant_id', '=', tx.tenant)
    .where('person_id', '=', person_id)
    .where('key', '=', key)
    .execute();
}

async function keep(keyed: KeyedRequest, { status, answer }: KeptAnswer): Promise<void> {
  await withTenant(keyed.database, scopeOf(keyed), (tx) =>
    tx.db
      .updateTable('kept_answer')
      .set({ status, answer: JSON.stringify(answer) })
      .where('tenant_id', '=', tx.tenant)
      .where('person_id', '=', keyed.caller.person)
      .where('key', '=', keyed.key)
      .execute(),
  );
}

async function forget(keyed: KeyedRequest): Promise<void> {
  await withTenant(keyed.database, scopeOf(keyed), (tx) =>
    tx.db
      .deleteFrom('kept_answer')
      .where('tenant_id', '=', tx.tenant)
      .where('person_id', '=', keyed.caller.person)
      .where('key', '=', keyed.key)
      .execute(),
  );
}

function scopeOf({ caller }: KeyedRequest): TenantScope {
  return { tenant: caller.tenant, actor: { kind: 'person', id: caller.person }, idempotent: true };
}

function requestHash(request: FastifyRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}
${request.bodyHash}`)
    .digest('hex');
}

function invalidKey(): AppError {
  const details = [{ pointer: '/idempotency-key', code: 'pattern', message: '1…200 ASCII' }];
  return new AppError('request.invalid', { params: { count: 1 }, details });
}
