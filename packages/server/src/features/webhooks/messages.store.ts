import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A message by its webhook and its own id. */
export interface MessageKey {
  readonly webhook: string;
  readonly id: string;
}

/** A message that was taken before. */
export interface TakenBefore {
  readonly body_hash: string;
  readonly deal: string;
  readonly number: string;
}

/**
 * Takes a message for this transaction: whoever brings the same one at the same time waits until it ends. Answers what came of it when
 * it was taken before; one that was refused may be sent again, mended.
 */
export async function claimMessage(
  tx: TenantTransaction,
  { webhook, id }: MessageKey,
  hash: string,
): Promise<TakenBefore | null> {
  const row = { tenant_id: tx.tenant, webhook_id: webhook, id, body_hash: hash, state: 'taken' as const };
  const claimed = await tx.db
    .insertInto('webhook_message')
    .values({ ...row, reason: null, deal_id: null, received_at: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'webhook_id', 'id'])
        .doUpdateSet({ body_hash: hash, state: 'taken', reason: null, received_at: tx.now })
        .where('webhook_message.state', '=', 'refused'),
    )
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 1n) return null;
  return tx.db
    .selectFrom('webhook_message as m')
    .innerJoin('deal', 'deal.id', 'm.deal_id')
    .select(['m.body_hash', 'deal.id as deal', 'deal.number'])
    .where('m.webhook_id', '=', webhook)
    .where('m.id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Writes down which deal a message came to. */
export async function settleMessage(
  tx: TenantTransaction,
  { webhook, id }: MessageKey,
  deal: string,
): Promise<{ readonly deal: string; readonly number: string }> {
  await tx.db
    .updateTable('webhook_message')
    .set({ deal_id: deal })
    .where('webhook_id', '=', webhook)
    .where('id', '=', id)
    .execute();
  return tx.db.selectFrom('deal').select(['id as deal', 'number']).where('id', '=', deal).executeTakeFirstOrThrow();
}

/** Why a message was refused: a code, and the places in the message; never what stood there. */
export interface RefusedFor {
  readonly code: string;
  readonly places: readonly string[];
}

/** Writes down a refusal, unless the message was taken meanwhile. */
export async function noteRefusal(
  tx: TenantTransaction,
  { webhook, id, hash }: MessageKey & { readonly hash: string },
  refused: RefusedFor,
): Promise<void> {
  const reason = JSON.stringify(refused);
  await tx.db
    .insertInto('webhook_message')
    .values({
      tenant_id: tx.tenant,
      webhook_id: webhook,
      id,
      body_hash: hash,
      state: 'refused',
      reason,
      deal_id: null,
      received_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'webhook_id', 'id'])
        .doUpdateSet({ body_hash: hash, reason, received_at: tx.now })
        .where('webhook_message.state', '=', 'refused'),
    )
    .execute();
}
