import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import { definitionByHash, publishedDefinitions } from '../definitions/definitions.read-model.ts';
import { cardColumns, cardOf, type DealCard } from './deal-card.ts';
import { foundBy } from './deal-search.ts';
import { visibleDeals } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** What a list of deals is asked for. */
export interface DealListQuery {
  readonly process?: string;
  readonly stage?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly search?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Deals that the viewer may see, the one that changed last first. */
export async function listDealsFor(
  tx: TenantTransaction,
  viewer: Viewer,
  query: DealListQuery,
): Promise<{ items: DealCard[]; next: string | null }> {
  const definitions = await publishedDefinitions(tx, query.process ?? null);
  const limit = query.limit ?? 50;
  let rows = tx.db.selectFrom('deal').select(cardColumns).where(visibleDeals(viewer, definitions));
  if (query.process !== undefined) rows = rows.where('process', '=', query.process);
  if (query.stage !== undefined) rows = rows.where('stage', '=', query.stage);
  if (query.status !== undefined) rows = rows.where(sql<boolean>`status = ${query.status}`);
  if (query.owner !== undefined) rows = rows.where('owner_id', '=', query.owner);
  if (query.search !== undefined && query.search !== '') rows = rows.where(foundBy(query.search, viewer, definitions));
  const after = decodeCursor(query.cursor, ['instant', 'text']);
  if (after !== null)
    rows = rows.where(sql<boolean>`(deal.updated_at, deal.id) < (${after[0]}::timestamptz, ${after[1]}::text)`);
  const found = await rows
    .orderBy('deal.updated_at', 'desc')
    .orderBy('deal.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, next } = pageFrom(found, limit, (row) => [row.updated_at.toISOString(), row.id]);
  const cards: DealCard[] = [];
  for (const row of items) {
    const { definition } = await definitionByHash(tx, row.hash);
    cards.push(cardOf(row, { viewer, definition, now: tx.now }));
  }
  return { items: cards, next };
}
