import type { StandIn } from '@dealwright/runtime';
import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { adviceKind, cardColumns, resubmitKind } from '../deals/deals.read-model.ts';
import type { TaskTables } from './tasks.tables.ts';

/** A to-do as it is stored. */
export type StoredTask = Selectable<TaskTables['task']>;

/** One of the boxes of an inbox that hold tasks. */
export interface BoxQuery {
  readonly person: string;
  readonly standIns: readonly StandIn[];
  readonly box: 'todo' | 'done' | 'started';
  readonly process: string | undefined;
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

/** To-dos of a box with the cards of their deals, newest first; one more than the limit tells that there are more. */
export function readBox(tx: TenantTransaction, { person, standIns, box, process, after, limit }: BoxQuery) {
  const at = box === 'done' ? 'task.decided_at' : 'task.opened_at';
  let rows = tx.db
    .selectFrom('task')
    .innerJoin('deal', 'deal.id', 'task.deal_id')
    .select(cardColumns)
    .select([
      'task.id as task_id',
      'task.run',
      'task.node',
      'task.kind',
      'task.person_id',
      'task.initiator_id as asked_by',
      'task.status as task_status',
      'task.claimed',
      'task.because',
      'task.opened_at',
      'task.decided_at',
      'task.decided_by',
    ]);
  if (box === 'todo') rows = rows.where(toDo(person, standIns)).where('task.status', '=', 'open');
  if (box === 'done')
    rows = rows.where(sql<boolean>`(task.decided_by = ${person}
      or (task.person_id = ${person} and task.decided_by is not null and task.decided_by <> task.person_id))`);
  if (box === 'started') rows = rows.where('task.initiator_id', '=', person);
  if (process !== undefined) rows = rows.where('task.process', '=', process);
  if (after !== null)
    rows = rows.where(sql<boolean>`(${sql.ref(at)}, task.id) < (${after[0]}::timestamptz, ${after[1]}::text)`);
  return rows
    .orderBy(at, 'desc')
    .orderBy('task.id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** Tasks of a person, and those of others that he may decide for them: not his own requests, and neither advice nor what came back (S-25). */
function toDo(person: string, standIns: readonly StandIn[]): RawBuilder<SqlBool> {
  const mine = sql<SqlBool>`task.person_id = ${person}`;
  const others = standIns.map(({ principal, only, except }) => {
    const within = only === null ? sql`true` : sql`task.process = any(${only}::text[])`;
    return sql`(task.person_id = ${principal} and ${within} and not task.process = any(${except}::text[])
      and task.initiator_id <> ${person} and task.kind <> all(${[adviceKind, resubmitKind]}::text[]))`;
  });
  return others.length === 0 ? mine : sql<SqlBool>`(${sql.join([mine, ...others], sql` or `)})`;
}

/** How many to-dos wait, by process and whether they are of others. */
export async function countToDo(
  tx: TenantTransaction,
  { person, standIns }: Pick<BoxQuery, 'person' | 'standIns'>,
): Promise<readonly { readonly process: string; readonly mine: number; readonly others: number }[]> {
  return tx.db
    .selectFrom('task')
    .select([
      'process',
      sql<number>`(count(*) filter (where person_id = ${person}))::int`.as('mine'),
      sql<number>`(count(*) filter (where person_id <> ${person}))::int`.as('others'),
    ])
    .where(toDo(person, standIns))
    .where('status', '=', 'open')
    .groupBy('process')
    .orderBy('process')
    .execute();
}

/** How many requests of a person still wait for somebody. */
export async function countStarted(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('task')
    .select(sql<number>`count(distinct (deal_id, run))::int`.as('open'))
    .where('initiator_id', '=', person)
    .where('status', '=', 'open')
    .where('kind', '<>', adviceKind)
    .executeTakeFirst();
  return row?.open ?? 0;
}

/** One to-do, or undefined. */
export function readTask(tx: TenantTransaction, id: string): Promise<StoredTask | undefined> {
  return tx.db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirst();
}
