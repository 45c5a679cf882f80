import { textOf } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import {
  cardOf,
  findDeal,
  namedReason,
  nodeTitle,
  starter,
  statesOnPage,
  type Viewer,
} from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import type { TaskLine } from './task-line.ts';
import { readTold, type ToldRow } from './told.store.ts';

/** Which part of the box is asked for. */
export interface ToldQuery {
  readonly process: string | undefined;
  readonly from: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** What a flow or a person told the viewer of deals, newest first. */
export async function toldTo(
  tx: TenantTransaction,
  viewer: Viewer,
  { process, from, cursor, limit }: ToldQuery,
): Promise<{ items: TaskLine[]; next: string | null }> {
  const after = decodeCursor(cursor, ['instant', 'text']);
  const rows = await readTold(tx, { person: viewer.person.id, process, from, after, limit });
  const { items, next } = pageFrom(rows, limit, (row) => [row.told_at.toISOString(), row.note_id]);
  const lines: TaskLine[] = [];
  for (const row of items) lines.push(await lineOf(tx, viewer, row));
  return { items: lines, next };
}

/** A message as a line; its title only as far as the viewer may see the deal, and what a node told by the rule of that node. */
async function lineOf(tx: TenantTransaction, viewer: Viewer, row: ToldRow): Promise<TaskLine> {
  const { organization, locale } = viewer;
  const seen = await findDeal(tx, viewer, row.id);
  const { definition } = await definitionByHash(tx, row.hash);
  const states = seen === null ? new Map() : statesOnPage(viewer, seen);
  const card = cardOf(row, { viewer, definition, now: tx.now, states });
  const { node = null } = row.message.params;
  const at = typeof node === 'string' ? node : null;
  const title = at === null ? undefined : nodeTitle(definition, at);
  const by = row.message.params.person;
  return {
    id: row.note_id,
    deal: row.id,
    dealNumber: row.number,
    dealTitle: card.title,
    process: row.process,
    processTitle: textOf(definition, definition.title, locale),
    run: null,
    node: at,
    nodeTitle: title === undefined ? '' : textOf(definition, title, locale),
    kind: 'notified',
    person: viewer.person.id,
    for: null,
    startedBy: starter(typeof by === 'string' ? by : row.initiator_id, {
      organization,
      locale,
      deal: { region: row.region_id, begunBy: row.begun_by },
    }),
    dueAt: null,
    initiator: typeof by === 'string' ? by : (row.initiator_id ?? row.owner_id),
    status: row.read_at === null ? 'open' : 'read',
    claimed: false,
    openedAt: row.told_at.toISOString(),
    decidedAt: row.read_at?.toISOString() ?? null,
    decidedBy: null,
    amount: card.amount,
    because: namedReason(row.message, { definition, organization, locale }),
    row: null,
    batch: null,
  };
}
