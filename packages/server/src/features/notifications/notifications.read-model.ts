import { leftOverCodes } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** How many messages a person has not read. */
export async function countUnread(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('notification')
    .select(sql<number>`count(*)::int`.as('unread'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirst();
  return row?.unread ?? 0;
}

/** Codes of what a node of a flow tells, and of what a person tells by hand. */
const nodeCodes = ['flow-reached', 'flow-message'] as const;
/** Codes of messages that are told for their own sake, not because there is something to do. */
export const toldCodes = [...nodeCodes, ...leftOverCodes, 'by-hand', 'mentioned', 'consent-taken-back'] as const;

/** How much a person was told and has not read. */
export async function countTold(tx: TenantTransaction, person: string): Promise<number> {
  const row = await tx.db
    .selectFrom('notification')
    .select(sql<number>`count(*)::int`.as('told'))
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .where('deal_id', 'is not', null)
    .where(sql<boolean>`message ->> 'code' = any(${[...toldCodes]}::text[])`)
    .executeTakeFirst();
  return row?.told ?? 0;
}

/** Who got a message, and when he marked it as read. */
export interface Receipt {
  readonly effect_key: string;
  readonly person_id: string;
  readonly read_at: Date | null;
}

/** Who got the messages of these effects, and when each marked them as read. */
export function receiptsOfMessages(tx: TenantTransaction, effects: readonly string[]): Promise<readonly Receipt[]> {
  return tx.db
    .selectFrom('notification')
    .select(['effect_key', 'person_id', 'read_at'])
    .where('effect_key', 'in', effects)
    .orderBy('person_id')
    .execute();
}

/** The node of a flow that told a person of a deal last; null when none did. */
export async function nodeThatTold(
  tx: TenantTransaction,
  { person, deal }: { readonly person: string; readonly deal: string },
): Promise<string | null> {
  const row = await tx.db
    .selectFrom('notification')
    .select(sql<string | null>`message -> 'params' ->> 'node'`.as('node'))
    .where('person_id', '=', person)
    .where('deal_id', '=', deal)
    .where(sql<boolean>`message ->> 'code' = any(${[...nodeCodes]}::text[])`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.node ?? null;
}
