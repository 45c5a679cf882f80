import { listAudit } from '@dealwright/shared/api';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { readAudit } from './audit.store.ts';

/** The audit trail. */
export const auditRoutes: readonly RouteImplementation[] = [
  implement(listAudit, async ({ query, transact }) => {
    const limit = query.limit ?? 50;
    const before = decodeCursor(query.cursor, ['count'])?.[0];
    const rows = await transact((tx) =>
      readAudit(tx, {
        subject: query.subject ?? null,
        before: before ?? null,
        limit: limit + 1,
      }),
    );
    const page = pageFrom(rows, limit, (row) => [row.seq]);
    const items = page.items.map(({ id, at, by, action, subject, facts }) => ({
      id,
      at: at.toISOString(),
      by,
      action,
      subject,
      facts,
    }));
    return { items, next: page.next };
  }),
];
