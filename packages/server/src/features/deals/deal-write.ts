import { AppError, type Json } from '@dealwright/shared';
import type { LiveMessage } from '@dealwright/shared/api';
import { type RawBuilder, sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { LivePlace } from '../../live/live-place.ts';
import type { DealColumns } from './deal-columns.ts';
import type { ChainedEvent } from './event-chain.ts';
import type { TaskColumns } from './task-columns.ts';

/** A message to one person, once for its key. */
export interface NewNotification {
  readonly id: string;
  readonly person_id: string;
  readonly effect_key: string;
  readonly task_id: string | null;
  readonly message: Json;
}

/** A time at which the deal must be woken. */
export interface NewTimer {
  readonly timer: string;
  readonly key: string;
  readonly run_at: string;
}

/** The command that is carried out and the answer it will always get. */
export interface NewCommand {
  readonly id: string;
  readonly by_actor: string;
  readonly request_hash: string;
  readonly answer: Json;
}

/** A live message; that of the deal says where the deal stands, for the filter of each node. */
export type DealAnnouncement = LiveMessage & { readonly place?: LivePlace };

/** Everything one decision writes. `before` is the revision it was decided on; null for a deal that begins. */
export interface DealWrite {
  readonly before: number | null;
  readonly columns: DealColumns;
  readonly command: NewCommand;
  readonly events: readonly ChainedEvent[];
  readonly tasks: readonly TaskColumns[];
  readonly notifications: readonly NewNotification[];
  readonly timers: readonly NewTimer[];
  readonly live: readonly DealAnnouncement[];
  readonly at: string;
}

/**
 * Writes a decision in ONE statement: the deal if its revision is still the one decided on, and with it history, to-dos,
 * messages, timers, live messages and the command's answer. False when somebody else was first; then nothing is written.
 */
export async function writeDeal(tx: TenantTransaction, write: DealWrite): Promise<boolean> {
  const deed = write.before === null ? insertion(tx, write) : update(tx, write, write.before);
  const woken = write.timers.length === 0 ? sql`0` : sql`(select count(*) from woken)`;
  const result = await sql<{ changed: number; said: number }>`with ${sql.join([deed, ...followers(tx, write)])}
    select (select count(*)::int from changed) as changed, (select count(*)::int from said) as said,
      ${woken} as woken, (select count(*) from told) as told`.execute(tx.db);
  const { changed = 0, said = 0 } = result.rows[0] ?? {};
  if (changed === 1 && said === 0) throw new AppError('deal.conflict');
  return changed === 1;
}

/** What a deal keeps from its first event on. */
const fixedColumns: ReadonlySet<string> = new Set([
  'id',
  'number',
  'process',
  'version',
  'hash',
  'rule',
  'initiator_id',
  'started_at',
]);

/** A deal that changes: first the deal, and the command only with it. */
function update(tx: TenantTransaction, write: DealWrite, before: number): RawBuilder<unknown> {
  const moving = columnsOf(write.columns).filter(([name]) => !fixedColumns.has(name));
  const set = moving.map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  return sql`changed as (update app.deal set ${sql.join(set)}
      where tenant_id = ${tx.tenant} and id = ${write.columns.id} and revision = ${before} returning id),
    said as (${saying(tx, write)} from changed on conflict (tenant_id, id) do nothing returning id)`;
}

/** A deal that begins: first the command, so that the same command twice begins one deal. */
function insertion(tx: TenantTransaction, write: DealWrite): RawBuilder<unknown> {
  const columns = columnsOf(write.columns);
  return sql`said as (${saying(tx, write)} on conflict (tenant_id, id) do nothing returning id),
    changed as (insert into app.deal (tenant_id, ${sql.join(columns.map(([name]) => sql.ref(name)))})
      select ${tx.tenant}, ${sql.join(columns.map(([, value]) => value))} from said returning id)`;
}

function saying(tx: TenantTransaction, { command, columns, at }: DealWrite): RawBuilder<unknown> {
  return sql`insert into app.command (tenant_id, id, deal_id, by_actor, request_hash, answer, at)
    select ${tx.tenant}, ${command.id}, ${columns.id}, ${command.by_actor}, ${command.request_hash},
      ${JSON.stringify(command.answer)}::json, ${at}::timestamptz`;
}

function columnsOf(columns: DealColumns): readonly (readonly [string, RawBuilder<unknown>])[] {
  return Object.entries(columns).map(([name, value]) => [name, sql`${value}`] as const);
}

/** What is written together with the deal; parts without rows are left out, which spares the database their planning. */
function followers(tx: TenantTransaction, write: DealWrite): readonly RawBuilder<unknown>[] {
  return [
    history(tx, write),
    ...(write.tasks.length === 0 ? [] : [sql`obligations as (${taskUpsert(tx, write)})`]),
    ...(write.notifications.length === 0 ? [] : [messages(tx, write)]),
    ...(write.timers.length === 0 ? [] : [timers(write)]),
    sql`told as (select app.notify_live(l.message) from changed,
      jsonb_to_recordset(${JSON.stringify(write.live.map((message) => ({ message })))}::jsonb) as l(message jsonb))`,
  ];
}

function history(tx: TenantTransaction, { columns, events }: DealWrite): RawBuilder<unknown> {
  return sql`history as (
      insert into app.deal_event (tenant_id, deal_id, seq, kind, at, event, previous_hash, hash)
      select ${tx.tenant}, ${columns.id}, e.seq, e.kind, e.at, e.event, e.previous_hash, e.hash from changed,
        jsonb_to_recordset(${eventRows(events)}::jsonb)
          as e(seq int, kind text, at timestamptz, event jsonb, previous_hash text, hash text))`;
}

function messages(tx: TenantTransaction, { columns, notifications, at }: DealWrite): RawBuilder<unknown> {
  return sql`messages as (
      insert into app.notification (tenant_id, id, person_id, effect_key, at, deal_id, task_id, message)
      select ${tx.tenant}, n.id, n.person_id, n.effect_key, ${at}::timestamptz, ${columns.id}, n.task_id, n.message from changed,
        jsonb_to_recordset(${JSON.stringify(notifications)}::jsonb)
          as n(id text, person_id text, effect_key text, task_id text, message jsonb)
      on conflict (tenant_id, effect_key, person_id) do nothing)`;
}

function timers({ columns, timers: due }: DealWrite): RawBuilder<unknown> {
  return sql`woken as (
      select app.add_job('deal.timer', json_build_object('deal', ${columns.id}::text, 'timer', t.timer), t.key, t.run_at) from changed,
        jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as t(timer text, key text, run_at timestamptz))`;
}

function eventRows(events: readonly ChainedEvent[]): string {
  return JSON.stringify(
    events.map(({ event, previousHash, hash }) => ({
      seq: event.seq,
      kind: event.kind,
      at: event.at,
      event,
      previous_hash: previousHash,
      hash,
    })),
  );
}

function taskUpsert(tx: TenantTransaction, { tasks, columns }: DealWrite): RawBuilder<unknown> {
  return sql`insert into app.task (tenant_id, id, deal_id, process, run, visit, seat, node, kind, person_id, initiator_id,
        status, because, opened_at, decided_at, decided_by)
      select ${tx.tenant}, t.id, ${columns.id}, ${columns.process}, t.run, t.visit, t.seat, t.node, t.kind, t.person_id,
        t.initiator_id, t.status, t.because, t.opened_at, t.decided_at, t.decided_by from changed,
        jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t(id text, run text, visit text, seat text, node text, kind text,
          person_id text, initiator_id text, status text, because jsonb, opened_at timestamptz, decided_at timestamptz, decided_by text)
      on conflict (tenant_id, id) do update set person_id = excluded.person_id, status = excluded.status,
        because = excluded.because, opened_at = excluded.opened_at, decided_at = excluded.decided_at, decided_by = excluded.decided_by`;
}
