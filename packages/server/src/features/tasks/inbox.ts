import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { countTasks, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import { readStates, type Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash, newestDefinition } from '../definitions/definitions.read-model.ts';
import { countTold } from '../notifications/notifications.read-model.ts';
import { asksDeal, type TaskLine, taskLine } from './task-line.ts';
import { type BoxOrder, countStarted, countToDo, neverDue, readBox } from './tasks.store.ts';
import { toldTo } from './told.ts';

/** Which box is asked for. */
export interface InboxQuery {
  readonly box?: 'todo' | 'done' | 'started' | 'notified';
  readonly process?: string;
  /** Only what this person speaks for. */
  readonly from?: string;
  /** Only to-dos that are due before. */
  readonly dueBefore?: string;
  readonly sort?: 'newest' | 'due';
  readonly cursor?: string;
  readonly limit?: number;
}

function placeOf(
  row: { readonly [Name in 'decided_at' | 'opened_at' | 'due_at']: Date | null } & { readonly updated_at: Date },
  order: BoxOrder,
): Date {
  if (order === 'due') return row.due_at ?? neverDue;
  return (order === 'decided' ? row.decided_at : row.opened_at) ?? row.updated_at;
}

/** The inbox of the viewer: to do, done by him or for him, started by him, or what he was told. */
export async function inboxFor(
  tx: TenantTransaction,
  viewer: Viewer,
  query: InboxQuery,
): Promise<{ items: TaskLine[]; next: string | null }> {
  const { box = 'todo', process, from, dueBefore, sort = 'newest', limit = 50 } = query;
  if (box === 'notified') return toldTo(tx, viewer, { process, from, cursor: query.cursor, limit });
  const order = sort === 'due' ? 'due' : box === 'done' ? 'decided' : 'opened';
  const rows = await readBox(tx, {
    person: viewer.person.id,
    standIns: viewer.standIns,
    box,
    process,
    from,
    dueBefore,
    order,
    after: decodeCursor(query.cursor, ['instant', 'text']),
    limit,
  });
  const { items, next } = pageFrom(rows, limit, (row) => [placeOf(row, order).toISOString(), row.task_id]);
  const read: { readonly row: (typeof items)[number]; readonly definition: ProcessDefinition }[] = [];
  for (const row of items) read.push({ row, definition: (await definitionByHash(tx, row.hash)).definition });
  const deals = await readStates(
    tx,
    read.filter(({ definition }) => asksDeal(definition)).map(({ row }) => row.id),
  );
  const lines = read.map(({ row, definition }) =>
    taskLine(row, { viewer, definition, now: tx.now, deal: deals.get(row.id) ?? null }),
  );
  return { items: lines, next };
}

/** How much lies in the boxes of the viewer. */
export async function countsFor(tx: TenantTransaction, viewer: Viewer): Promise<RouteAnswer<typeof countTasks>> {
  const { id: person } = viewer.person;
  const counted = await countToDo(tx, { person, standIns: viewer.standIns });
  const sum = (of: (row: (typeof counted)[number]) => number) => counted.reduce((all, row) => all + of(row), 0);
  const todo = sumsBy(counted, ({ process }) => process);
  const processes = [];
  for (const [process, count] of todo) {
    const definition = await newestDefinition(tx, process);
    const title = definition === undefined ? process : textOf(definition, definition.title, viewer.locale);
    processes.push({ process, title, todo: count });
  }
  return {
    todo: sum(({ mine, others }) => mine + others),
    forOthers: sum(({ others }) => others),
    started: await countStarted(tx, person),
    notified: await countTold(tx, person),
    late: sum(({ late }) => late),
    processes,
    askers: [...sumsBy(counted, ({ asker }) => asker)].map(([each, count]) => ({ person: each, todo: count })),
  };
}

type Counted = Awaited<ReturnType<typeof countToDo>>[number];

function sumsBy(counted: readonly Counted[], keyOf: (row: Counted) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of counted) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.mine + row.others);
  return sums;
}
