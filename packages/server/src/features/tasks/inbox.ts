import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import type { Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { type TaskLine, taskLine } from './task-line.ts';
import { readBox } from './tasks.store.ts';

/** Which box is asked for. */
export interface InboxQuery {
  readonly box?: 'todo' | 'done' | 'started';
  readonly process?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** The inbox of the viewer: to do, done by him, or started by him. */
export async function inboxFor(
  tx: TenantTransaction,
  viewer: Viewer,
  query: InboxQuery,
): Promise<{ items: TaskLine[]; next: string | null }> {
  const { box = 'todo', process, limit = 50 } = query;
  const rows = await readBox(tx, {
    person: viewer.person.id,
    box,
    process,
    after: decodeCursor(query.cursor, ['instant', 'text']),
    limit,
  });
  const { items, next } = pageFrom(rows, limit, (row) => [
    ((box === 'done' ? row.decided_at : row.opened_at) ?? row.updated_at).toISOString(),
    row.task_id,
  ]);
  const lines: TaskLine[] = [];
  for (const row of items) {
    const { definition } = await definitionByHash(tx, row.hash);
    lines.push(taskLine(row, { viewer, definition, now: tx.now }));
  }
  return { items: lines, next };
}
