import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import type { Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { type TaskLine, taskLine } from './task-line.ts';
import { type BoxOrder, neverDue, readBox } from './tasks.store.ts';

/** Which box is asked for. */
export interface InboxQuery {
  readonly box?: 'todo' | 'done' | 'started';
  readonly process?: string;
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

/** The inbox of the viewer: to do, done by him, or started by him. */
export async function inboxFor(
  tx: TenantTransaction,
  viewer: Viewer,
  query: InboxQuery,
): Promise<{ items: TaskLine[]; next: string | null }> {
  const { box = 'todo', process, dueBefore, sort = 'newest', limit = 50 } = query;
  const order = sort === 'due' ? 'due' : box === 'done' ? 'decided' : 'opened';
  const rows = await readBox(tx, {
    person: viewer.person.id,
    box,
    process,
    dueBefore,
    order,
    after: decodeCursor(query.cursor, ['instant', 'text']),
    limit,
  });
  const { items, next } = pageFrom(rows, limit, (row) => [placeOf(row, order).toISOString(), row.task_id]);
  const lines: TaskLine[] = [];
  for (const row of items) {
    const { definition } = await definitionByHash(tx, row.hash);
    lines.push(taskLine(row, { viewer, definition, now: tx.now }));
  }
  return { items: lines, next };
}
