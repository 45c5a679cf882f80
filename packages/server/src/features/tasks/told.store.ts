import type { Deal, Reason } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { type CardRow, cardColumns } from '../deals/deals.read-model.ts';
import { toldCodes } from '../notifications/notifications.read-model.ts';
import { begunBy } from './tasks.store.ts';

/** A message of a flow or a person with the card of its deal. */
export interface ToldRow extends CardRow {
  readonly note_id: string;
  readonly told_at: Date;
  readonly read_at: Date | null;
  readonly message: Reason;
  readonly begun_by: Deal['begunBy'] | null;
}

/** Messages of the box, newest first; one more than the limit tells that there are more. */
export function readTold(
  tx: TenantTransaction,
  given: {
    readonly person: string;
    readonly process: string | undefined;
    readonly from: string | undefined;
    readonly after: readonly unknown[] | null;
    readonly limit: number;
  },
): Promise<readonly ToldRow[]> {
  const { person, process, from, after, limit } = given;
  let rows = tx.db
    .selectFrom('notification')
    .innerJoin('deal', 'deal.id', 'notification.deal_id')
    .select(cardColumns)
    .select([
      'notification.id as note_id',
      'notification.at as told_at',
      'notification.read_at',
      'notification.message',
      begunBy.as('begun_by'),
    ])
    .where('notification.person_id', '=', person)
    .where(sql<boolean>`notification.message ->> 'code' = any(${[...toldCodes]}::text[])`);
  if (process !== undefined) rows = rows.where('deal.process', '=', process);
  if (from !== undefined) rows = rows.where(sql<boolean>`notification.message -> 'params' ->> 'person' = ${from}`);
  if (after !== null)
    rows = rows.where(sql<boolean>`(notification.at, notification.id) < (${after[0]}::timestamptz, ${after[1]}::text)`);
  return rows
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(limit + 1)
    .execute();
}
