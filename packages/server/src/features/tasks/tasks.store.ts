import type { Deal, StandIn } from '@dealwright/runtime';
import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { adviceKind, cardColumns, resubmitKind } from '../deals/deals.read-model.ts';
import type { TaskTables } from './tasks.tables.ts';

/** A to-do as it is stored. */
export type StoredTask = Selectable<TaskTables['task']>;

/** How a box is ordered: newest first, or what is due first. */
export type BoxOrder = 'opened' | 'decided' | 'due';

/** Where to-dos without a deadline stand among those with one. */
export const neverDue = new Date('9999-12-31T00:00:00Z');

/** One of the boxes of an inbox that hold tasks. */
export interface BoxQuery {
  readonly person: string;
  readonly standIns: readonly StandIn[];
  readonly box: 'todo' | 'done' | 'started';
  readonly process: string | undefined;
  readonly from: string | undefined;
  readonly dueBefore: string | undefined;
  readonly order: BoxOrder;
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

const places: { readonly [Order in BoxOrder]: RawBuilder<unknown> } = {
  opened: sql`task.opened_at`,
  decided: sql`task.decided_at`,
  due: sql`coalesce(task.due_at, '9999-12-31T00:00:00Z')`,
};

/** The same as `isByStranger`, for many; the state is looked into for deals of strangers only. */
const byStranger = sql<boolean>`case when deal.initiator_id is not null then false
  else coalesce(deal.state #>> array['runs', task.run, 'startedAt'] = deal.state ->> 'startedAt', false) end`;

/** What began a deal where nobody of the organization did; the state is looked into for those only. */
export const begunBy = sql<
  Deal['begunBy'] | null
>`case when deal.initiator_id is null then deal.state ->> 'begunBy' end`;

/** To-dos of a box with the cards of their deals, in the order asked for; one more than the limit tells that there are more. */
export function readBox(
  tx: TenantTransaction,
  { person, standIns, box, process, from, dueBefore, order, after, limit }: BoxQuery,
) {
  const place = places[order];
  const due = order === 'due';
  let rows = tx.db
    .selectFrom('task')
    .innerJoin('deal', 'deal.id', 'task.deal_id')
    .select(cardColumns)
    .select([
      'task.id as task_id',
      'task.run',
      'task.visit',
      'task.node',
      'task.kind',
      'task.person_id',
      'task.initiator_id as asked_by',
      byStranger.as('by_stranger'),
      begunBy.as('begun_by'),
      'task.status as task_status',
      'task.claimed',
      'task.because',
      'task.opened_at',
      'task.decided_at',
      'task.due_at',
      'task.decided_by',
    ]);
  if (box === 'todo') rows = rows.where(toDo(person, standIns)).where('task.status', '=', 'open');
  if (box === 'done') rows = rows.where(done(person, standIns));
  if (box === 'started') rows = rows.where('task.initiator_id', '=', person).where('task.kind', '<>', adviceKind);
  if (process !== undefined) rows = rows.where('task.process', '=', process);
  if (from !== undefined) rows = rows.where('task.initiator_id', '=', from);
  if (dueBefore !== undefined) rows = rows.where('task.due_at', '<', new Date(dueBefore));
  if (after !== null) {
    const last = sql`(${after[0]}::timestamptz, ${after[1]}::text)`;
    rows = rows.where(due ? sql<boolean>`(${place}, task.id) > ${last}` : sql<boolean>`(${place}, task.id) < ${last}`);
  }
  return rows
    .orderBy(place, due ? 'asc' : 'desc')
    .orderBy('task.id', due ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
}

/** Tasks of a person, and those of others that he may decide for them (S-25). */
function toDo(person: string, standIns: readonly StandIn[]): RawBuilder<SqlBool> {
  const mine = sql<SqlBool>`task.person_id = ${person}`;
  const others = standIns.map((standIn) => isFor(standIn, person));
  return others.length === 0 ? mine : sql<SqlBool>`(${sql.join([mine, ...others], sql` or `)})`;
}

/** What a person decided, what others decided for him, and what those decided for whom he stands in, since he does (S-25). */
function done(person: string, standIns: readonly StandIn[]): RawBuilder<SqlBool> {
  const own = sql`task.decided_by = ${person}`;
  const forHim = sql`(task.person_id = ${person} and task.decided_by <> task.person_id)`;
  const others = standIns.map(
    (standIn) =>
      sql`(${isFor(standIn, person)} and task.decided_by is not null and task.decided_at >= ${standIn.from})`,
  );
  return sql<SqlBool>`(${sql.join([own, forHim, ...others], sql` or `)})`;
}

/** A task of somebody for whom another stands in: not the other's own request, and neither advice nor what came back. */
function isFor({ principal, only, except }: StandIn, person: string): RawBuilder<unknown> {
  const within = only === null ? sql`true` : sql`task.process = any(${only}::text[])`;
  return sql`(task.person_id = ${principal} and ${within} and not task.process = any(${except}::text[])
    and task.initiator_id <> ${person} and task.kind <> all(${[adviceKind, resubmitKind]}::text[]))`;
}

/** How many to-dos wait, by process and who speaks for them; whether they are of others, and how many are late. */
export async function countToDo(
  tx: TenantTransaction,
  { person, standIns }: Pick<BoxQuery, 'person' | 'standIns'>,
): Promise<
  readonly {
    readonly process: string;
    readonly asker: string;
    readonly mine: number;
    readonly others: number;
    readonly late: number;
  }[]
> {
  return tx.db
    .selectFrom('task')
    .select([
      'process',
      'initiator_id as asker',
      sql<number>`(count(*) filter (where person_id = ${person}))::int`.as('mine'),
      sql<number>`(count(*) filter (where person_id <> ${person}))::int`.as('others'),
      sql<number>`(count(*) filter (where due_at < ${tx.now}))::int`.as('late'),
    ])
    .where(toDo(person, standIns))
    .where('status', '=', 'open')
    .groupBy(['process', 'initiator_id'])
    .orderBy('process')
    .orderBy('initiator_id')
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
