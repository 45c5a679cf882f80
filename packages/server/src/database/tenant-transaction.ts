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
import type { Parameter, PreparedStatement } from './prepared-statement.ts';
import { retryTransient, UnknownOutcome } from './retry.ts';
import type { Tables } from './tables.ts';
import { transientKind } from './transient-errors.ts';

/** One transaction of one organization; everything in it is committed together or not at all. */
export interface TenantTransaction {
  readonly tenant: string;
  readonly actor: Actor;
  readonly db: Kysely<Tables>;
  /** Runs a prepared statement; for the few that are run all the time. */
  run<Row>(statement: PreparedStatement<Row>, parameters: readonly Parameter[]): Promise<readonly Row[]>;
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
  return retryTransient(() => once(database, scope, work), { idempotent: scope.idempotent ?? false });
}

/** Whether a transaction failed for a reason outside of its work: others in the way, or no database. */
export function passes(cause: unknown): boolean {
  return cause instanceof UnknownOutcome || transientKind(cause) !== null;
}

function once<T>(database: Database, scope: TenantScope, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  return database.turns.take(scope.tenant, () => onConnection(database, scope, work));
}

async function onConnection<T>(
  database: Database,
  scope: TenantScope,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  const client = await database.app.connect();
  let broken: Error | undefined;
  try {
    const tx = transactionOn(client, scope, await begin(client, scope.tenant));
    const result = await work(tx);
    await commit(client);
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

function transactionOn(client: PoolClient, { tenant, actor }: TenantScope, now: Date): TenantTransaction {
  const held: { db?: Kysely<Tables> } = {};
  const builder = (): Kysely<Tables> => {
    held.db ??= kyselyOn(client);
    return held.db;
  };
  const by = actorLabel(actor);
  return {
    tenant,
    actor,
    get db() {
      return builder();
    },
    now,
    run: async <Row>({ name, text }: PreparedStatement<Row>, parameters: readonly Parameter[]) =>
      (await client.query({ name, text, values: [...parameters] })).rows as readonly Row[],
    notify: (message) => notifyLive(builder(), message),
    addJob: (task, payload, options = {}) => addJob(builder(), { task, payload, options }),
    mail: (message, key) =>
      addJob(builder(), { task: 'mail.send', payload: { message, key }, options: { key: `mail:${key}` } }),
    audit: (action, subject, facts) => appendAudit(builder(), { tenant, at: now, by, action, subject, facts }),
  };
}
