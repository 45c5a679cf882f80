import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { clearHashes, type Definitions } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** The part of a query on `deal` that finds a text in number, title and subtitle; never in what the viewer sees only masked. */
export function foundBy(search: string, viewer: Viewer, definitions: Definitions): RawBuilder<SqlBool> {
  const pattern = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`(deal.number ilike ${pattern}
    or (deal.title ilike ${pattern} and deal.hash = any(${clearHashes(viewer, definitions, 'title')}::text[]))
    or (deal.subtitle ilike ${pattern} and deal.hash = any(${clearHashes(viewer, definitions, 'subtitle')}::text[])))`;
}
