import { textOf } from '@dealwright/shared';
import type { countTasks, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import type { Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash, newestDefinition } from '../definitions/definitions.read-model.ts';
import { countTold } from '../notifications/notifications.read-model.ts';
import { type TaskLine, taskLine } from './task-line.ts';
import { countStarted, countToDo, readBox } from './tasks.store.ts';
import { toldTo } from './told.ts';

/** Which box is asked for. */
export interface InboxQuery {
  readonly box?: 'todo' | 'done' | 'started' | 'notified';
  readonly process?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** The inbox of the viewer: to do, done by him or for him, started by him, or what he was told. */
export async function inboxFor(
  tx: TenantTransaction,
  viewer: Viewer,
  query: InboxQuery,
): Promise<{ items: TaskLine[]; next: string | null }> {
  const { box = 'todo', process, limit = 50 } = query;
  if (box === 'notified') return toldTo(tx, viewer, { process, cursor: query.cursor, limit });
  const rows = await readBox(tx, {
    person: viewer.person.id,
    standIns: viewer.standIns,
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

/** How much lies in the boxes of the viewer. */
export async function countsFor(tx: TenantTransaction, viewer: Viewer): Promise<RouteAnswer<typeof countTasks>> {
  const { id: person } = viewer.person;
  const byProcess = await countToDo(tx, { person, standIns: viewer.standIns });
  const sum = (of: (row: (typeof byProcess)[number]) => number) => byProcess.reduce((all, row) => all + of(row), 0);
  const processes = [];
  for (const { process, mine, others } of byProcess) {
    const definition = await newestDefinition(tx, process);
    const title = definition === undefined ? process : textOf(definition, definition.title, viewer.locale);
    processes.push({ process, title, todo: mine + others });
  }
  return {
    todo: sum(({ mine, others }) => mine + others),
    forOthers: sum(({ others }) => others),
    started: await countStarted(tx, person),
    notified: await countTold(tx, person),
    processes,
  };
}
