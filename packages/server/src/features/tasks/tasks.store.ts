import type { RawBuilder, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { cardColumns } from '../deals/deals.read-model.ts';
import type { TaskTables } from './tasks.tables.ts';

/** A to-do as it is stored. */
export type StoredTask = Selectable<TaskTables['task']>;

/** How a box is ordered: newest first, or what is due first. */
export type BoxOrder = 'opened' | 'decided' | 'due';

/** Where to-dos without a deadline stand among those with one. */
export const neverDue = new Date('9999-12-31T00:00:00Z');

/** One of the three boxes of an inbox. */
export interface BoxQuery {
  readonly person: string;
  readonly box: 'todo' | 'done' | 'started';
  readonly process: string | undefined;
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

/** To-dos of a box with the cards of their deals, in the order asked for; one more than the limit tells that there are more. */
export function readBox(tx: TenantTransaction, { person, box, process, dueBefore, order, after, limit }: BoxQuery) {
  const place = places[order];
  const due = order === 'due';
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
      byStranger.as('by_stranger'),
      'task.status as task_status',
      'task.because',
      'task.opened_at',
      'task.decided_at',
      'task.due_at',
    ]);
  if (box === 'todo') rows = rows.where('task.person_id', '=', person).where('task.status', '=', 'open');
  if (box === 'done') rows = rows.where('task.decided_by', '=', person);
  if (box === 'started') rows = rows.where('task.initiator_id', '=', person);
  if (process !== undefined) rows = rows.where('task.process', '=', process);
  if (dueBefore !== undefined) rows = rows.where('task.due_at', '<', new Date(dueBefore));
  if (after !== null) {
    const from = sql`(${after[0]}::timestamptz, ${after[1]}::text)`;
    rows = rows.where(due ? sql<boolean>`(${place}, task.id) > ${from}` : sql<boolean>`(${place}, task.id) < ${from}`);
  }
  return rows
    .orderBy(place, due ? 'asc' : 'desc')
    .orderBy('task.id', due ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
}

/** One to-do, or undefined. */
export function readTask(tx: TenantTransaction, id: string): Promise<StoredTask | undefined> {
  return tx.db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirst();
}
