import { AppError, type Json } from '@dealwright/shared';
import type { LiveMessage } from '@dealwright/shared/api';
import type { Kysely } from 'kysely';
import pg, { type PoolClient, type QueryResult } from 'pg';
import { appendAudit } from '../features/audit/audit.store.ts';
import { addJob, type JobOptions } from '../jobs/add-job.ts';
import type { JobPayloads, JobTask } from '../jobs/job-payloads.ts';
import { notifyLive } from '../live/notify-live.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import { type Actor, actorLabel } from './actor.ts';
import { kyselyOn } from './bound-kysely.ts';
import type { Database } from './database.ts';
import { inOneWrite } from './in-one-write.ts';
import type { Parameter, PreparedStatement } from './prepared-statement.ts';
import { retryTransient, UnknownOutcome } from './retry.ts';
import type { Tables } from './tables.ts';
import { transientKind } from './transient-errors.ts';

/** What statements that are run all the time need. */
export interface TenantStatements {
  readonly tenant: string;
  /** Runs a prepared statement; for the few that are run all the time. */
  run<Row>(statement: PreparedStatement<Row>, parameters: readonly Parameter[]): Promise<readonly Row[]>;
}

/** One transaction of one organization; everything in it is committed together or not at all. */
export interface TenantTransaction extends TenantStatements {
  readonly actor: Actor;
  readonly db: Kysely<Tables>;
  /** Runs a prepared statement and commits in the same trip to the database; whatever follows in this transaction is refused. */
  runLast: TenantStatements['run'];
  /** The database's clock at the beginning; the only clock of business rules. */
  readonly now: Date;
  notify(message: LiveMessage): Promise<void>;
  addJob<Task extends JobTask>(task: Task, payload: JobPayloads[Task], options?: JobOptions): Promise<void>;
  /** Sends a mail after the commit; the same key is one mail. */
  mail(message: MailMessage, key: string): Promise<void>;
  audit(action: string, subject: string, facts: Json): Promise<void>;
}

/** On whose behalf, and whether the work may be done twice without harm. */
export interface TenantScope {
  readonly tenant: string;
  readonly actor: Actor;
  /** Also tries again when the answer to COMMIT was lost. */
  readonly idempotent?: boolean;
}

/**
 * The one way to tenant tables: begins, sets the tenant for this transaction only, works, commits.
 * Work may run more than once, so it has no effect outside of its transaction.
 */
export function withTenant<T>(
  database: Database,
  scope: TenantScope,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  return withTenantReading(database, scope, { read: async () => undefined, work });
}

/** Work that knows what it reads first. */
export interface ReadingWork<Read, T> {
  /** Sent together with the beginning of the transaction, without waiting for its answer. */
  readonly read: (statements: TenantStatements) => Promise<Read>;
  readonly work: (tx: TenantTransaction, read: Read) => Promise<T>;
}

/** The same for work that is done all the time: one trip to the database less. */
export function withTenantReading<Read, T>(
  database: Database,
  scope: TenantScope,
  work: ReadingWork<Read, T>,
): Promise<T> {
  return retryTransient(() => once(database, scope, work), { idempotent: scope.idempotent ?? false });
}

/** Whether a transaction failed for a reason outside of its work: others in the way, or no database. */
export function passes(cause: unknown): boolean {
  return cause instanceof UnknownOutcome || transientKind(cause) !== null;
}

function once<Read, T>(database: Database, scope: TenantScope, work: ReadingWork<Read, T>): Promise<T> {
  return database.turns.take(scope.tenant, () => onConnection(database, scope, work));
}

async function onConnection<Read, T>(
  database: Database,
  scope: TenantScope,
  { read, work }: ReadingWork<Read, T>,
): Promise<T> {
  const client = await database.app.connect();
  let broken: Error | undefined;
  try {
    const statements = { tenant: scope.tenant, run: runOn(client) };
    const [now, found] = await inOneWrite(client, () => Promise.all([begin(client, scope.tenant), read(statements)]));
    const { tx, ended } = transactionOn(client, scope, now);
    const result = await work(tx, found);
    if (!ended()) await commit(client);
    return result;
  } catch (cause) {
    broken = await rollBack(client);
    throw cause;
  } finally {
    client.release(broken);
  }
}

async function begin(client: PoolClient, tenant: string): Promise<Date> {
  const text = `begin; select set_config('app.tenant', ${pg.escapeLiteral(tenant)}, true), now() as now`;
  const results = (await client.query(text)) as unknown as readonly QueryResult<{ now: Date }>[];
  const now = results[1]?.rows[0]?.now;
  if (now === undefined) throw new AppError('server.failed');
  return now;
}

async function commit(client: PoolClient): Promise<void> {
  let result: QueryResult;
  try {
    result = await client.query('commit');
  } catch (cause) {
    throw cause instanceof pg.DatabaseError && !cause.code?.startsWith('57') ? cause : new UnknownOutcome({ cause });
  }
  if (result.command === 'ROLLBACK')
    throw new AppError('server.failed', { cause: 'a failed statement was passed over and its transaction committed' });
}

/** Ends a failed transaction; the error says that the connection itself is broken and must go. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause : new AppError('server.failed', { cause });
  }
}

function runOn(client: PoolClient): TenantStatements['run'] {
  return async <Row>({ name, text }: PreparedStatement<Row>, parameters: readonly Parameter[]) =>
    (await client.query({ name, text, values: [...parameters] })).rows as readonly Row[];
}

/** Sends both without waiting in between. A statement that the database refuses makes the commit a rollback. */
async function runAndCommit<Row>(
  client: PoolClient,
  statement: () => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const [rows, end] = await inOneWrite(client, () => Promise.allSettled([statement(), commit(client)]));
  if (rows.status === 'rejected' && rows.reason instanceof pg.DatabaseError) throw rows.reason;
  if (end.status === 'rejected') throw end.reason;
  if (rows.status === 'rejected') throw rows.reason;
  return rows.value;
}

interface OpenTransaction {
  readonly tx: TenantTransaction;
  /** Whether its last statement is sent, and its commit with it. */
  readonly ended: () => boolean;
}

function transactionOn(client: PoolClient, { tenant, actor }: TenantScope, now: Date): OpenTransaction {
  const held: { db?: Kysely<Tables>; ended: boolean } = { ended: false };
  const stillOpen = () => {
    if (held.ended) throw new AppError('server.failed', { cause: 'a statement after the last one of a transaction' });
  };
  const send = runOn(client);
  const run: TenantStatements['run'] = async (statement, parameters) => {
    stillOpen();
    return send(statement, parameters);
  };
  const builder = (): Kysely<Tables> => {
    stillOpen();
    held.db ??= kyselyOn(client);
    return held.db;
  };
  const by = actorLabel(actor);
  const tx: TenantTransaction = {
    tenant,
    actor,
    get db() {
      return builder();
    },
    now,
    run,
    runLast: async (statement, parameters) => {
      stillOpen();
      // Whatever comes of it, the transaction is over when its answer is there.
      held.ended = true;
      return runAndCommit(client, () => send(statement, parameters));
    },
    notify: (message) => notifyLive(builder(), message),
    addJob: (task, payload, options = {}) => addJob(builder(), { task, payload, options }),
    mail: (message, key) =>
      addJob(builder(), { task: 'mail.send', payload: { message, key }, options: { key: `mail:${key}` } }),
    audit: (action, subject, facts) => appendAudit(builder(), { tenant, at: now, by, action, subject, facts }),
  };
  return { tx, ended: () => held.ended };
}
