import { textOf } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { readersOf } from './message-readers.ts';
import { statesOnPage } from './policy.ts';
import type { SeenDeal } from './seen-deal.ts';
import { lineOf, type TimelineLine, type TimelineReader, toldKinds } from './timeline-line.ts';
import { nameOf, timeZoneOf, type Viewer } from './viewer.ts';

/** Which part of a timeline is asked for. */
export interface TimelineQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

const beyondAll = 2_147_483_647;

/** The story of a deal, newest first, with the moments at which somebody looked at a masked value. */
export async function timelineFor(
  tx: TenantTransaction,
  viewer: Viewer,
  { query, ...seen }: SeenDeal & { readonly query: TimelineQuery },
): Promise<{ items: TimelineLine[]; next: string | null }> {
  const { deal, definition } = seen;
  const limit = query.limit ?? 50;
  const [before] = decodeCursor(query.cursor, ['count']) ?? [beyondAll];
  const rows = await tx.db
    .selectFrom('deal_event')
    .select(['seq', 'event'])
    .where('deal_id', '=', deal.id)
    .where('seq', '<', before)
    .where('kind', 'in', [...toldKinds])
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const events = rows.slice(0, limit);
  const lowest = rows.length > limit ? (events.at(-1)?.seq ?? 0) : 0;
  const reader = {
    deal,
    definition,
    organization: viewer.organization,
    locale: viewer.locale,
    timeZone: timeZoneOf(viewer),
    states: statesOnPage(viewer, seen),
  };
  const readers = await readersOf(tx, viewer, { deal, events: events.map(({ event }) => event) });
  const told = events.map(({ seq, event }) => ({ ...lineOf(event, reader), readers: readers.get(seq) ?? [] }));
  const items = [...(await revealLines(tx, reader, { from: lowest, before })), ...told].toSorted(
    (left, right) => right.seq - left.seq,
  );
  return { items, next: rows.length > limit ? encodeCursor([lowest]) : null };
}

async function revealLines(
  tx: TenantTransaction,
  reader: TimelineReader,
  span: { readonly from: number; readonly before: number },
): Promise<readonly TimelineLine[]> {
  const { deal, definition, organization, locale } = reader;
  const rows = await tx.db
    .selectFrom('deal_reveal')
    .selectAll()
    .where('deal_id', '=', deal.id)
    .where('after_seq', '>=', span.from)
    .where('after_seq', '<', span.before)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => {
    const label = definition.fields[row.field]?.label;
    const field = label === undefined ? row.field : textOf(definition, label, locale);
    return {
      seq: row.after_seq,
      at: row.at.toISOString(),
      by: { kind: 'person', name: nameOf(organization, row.person_id) },
      code: 'value-revealed',
      params: { field },
      changes: [],
      comment: row.purpose,
      because: null,
      files: [],
      readers: [],
    };
  });
}
