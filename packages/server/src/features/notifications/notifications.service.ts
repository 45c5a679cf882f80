import type { NotificationPart } from '@dealwright/shared/api';
import { sql } from 'kysely';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { decodeCursor, pageFrom } from '../../http/cursor.ts';
import { namedReason, type Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';

/** A message as the API answers it. */
export type Message = Static<typeof NotificationPart>;

/** Messages to the viewer, newest first. They name people and steps, never values of fields. */
export async function messagesTo(
  tx: TenantTransaction,
  viewer: Viewer,
  query: { readonly cursor?: string; readonly limit?: number },
): Promise<{ items: Message[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = decodeCursor(query.cursor, ['instant', 'text']);
  let rows = tx.db
    .selectFrom('notification')
    .leftJoin('deal', 'deal.id', 'notification.deal_id')
    .selectAll('notification')
    .select(['deal.hash', 'deal.number'])
    .where('notification.person_id', '=', viewer.person.id);
  if (after !== null) {
    rows = rows.where(sql<boolean>`(notification.at, notification.id) < (${after[0]}::timestamptz, ${after[1]}::text)`);
  }
  const found = await rows
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, next } = pageFrom(found, limit, (row) => [row.at.toISOString(), row.id]);
  const messages: Message[] = [];
  for (const row of items) messages.push(await messageOf(tx, viewer, row));
  return { items: messages, next };
}

interface MessageRow {
  readonly id: string;
  readonly at: Date;
  readonly read_at: Date | null;
  readonly deal_id: string | null;
  readonly task_id: string | null;
  readonly message: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
  readonly hash: string | null;
  readonly number: string | null;
}

async function messageOf(tx: TenantTransaction, { organization, locale }: Viewer, row: MessageRow): Promise<Message> {
  const definition = row.hash === null ? null : (await definitionByHash(tx, row.hash)).definition;
  const named =
    definition === null
      ? { code: row.message.code, params: { ...row.message.params } }
      : namedReason(row.message, { definition, organization, locale });
  return {
    id: row.id,
    at: row.at.toISOString(),
    read: row.read_at !== null,
    deal: row.deal_id,
    task: row.task_id,
    message: { code: named.code, params: { ...named.params, number: row.number ?? '' } },
  };
}

/** Marks messages to a person as read, up to an instant. */
export async function markRead(tx: TenantTransaction, person: string, upTo: Date): Promise<void> {
  await tx.db
    .updateTable('notification')
    .set({ read_at: tx.now })
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .where(sql<boolean>`date_trunc('milliseconds', at) <= ${upTo}`)
    .execute();
}
