import type { Json } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

const columns = ['id', 'process', 'flow', 'region_id', 'before_until', 'open', 'created_at'] as const;

/** A webhook as it is stored, without its secrets. */
export interface StoredWebhook {
  readonly id: string;
  readonly process: string;
  readonly flow: string;
  readonly region_id: string;
  readonly before_until: Date | null;
  readonly open: boolean;
  readonly created_at: Date;
}

/** Webhooks of a process, newest first. */
export function listWebhookRows(tx: TenantTransaction, process: string): Promise<readonly StoredWebhook[]> {
  const rows = tx.db.selectFrom('webhook').select(columns).where('process', '=', process);
  return rows.orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
}

/** One webhook, or undefined. */
export function readWebhook(tx: TenantTransaction, id: string): Promise<StoredWebhook | undefined> {
  return tx.db.selectFrom('webhook').select(columns).where('id', '=', id).executeTakeFirst();
}

/** What a new webhook is made of. */
export interface NewWebhook {
  readonly id: string;
  readonly process: string;
  readonly flow: string;
  readonly region_id: string;
  readonly sealed_secret: string;
  readonly person: string;
}

/** Writes an open webhook. */
export async function insertWebhook(tx: TenantTransaction, { person, ...made }: NewWebhook): Promise<StoredWebhook> {
  const row = await tx.db
    .insertInto('webhook')
    .values({
      tenant_id: tx.tenant,
      ...made,
      sealed_before: null,
      before_until: null,
      created_at: tx.now,
      created_by: person,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  const { id: webhook, process, flow, region_id: region } = made;
  await tx.audit('webhook.made', `process:${process}`, { webhook, flow, region });
  return row;
}

/** Opens or closes a webhook; false when there is none. */
export async function setWebhookOpen(tx: TenantTransaction, id: string, open: boolean): Promise<boolean> {
  const done = await tx.db.updateTable('webhook').set({ open }).where('id', '=', id).executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await tx.audit(open ? 'webhook.opened' : 'webhook.closed', `webhook:${id}`, {});
  return true;
}

/** Puts another secret in place; the one before stays good until then, or not at all. False when there is no such webhook. */
export async function replaceSecret(
  tx: TenantTransaction,
  id: string,
  { sealed, until }: { readonly sealed: string; readonly until: Date | null },
): Promise<boolean> {
  const done = await tx.db
    .updateTable('webhook')
    .set((row) => ({
      sealed_before: until === null ? null : row.ref('sealed_secret'),
      before_until: until,
      sealed_secret: sealed,
    }))
    .where('id', '=', id)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await tx.audit('webhook.secret', `webhook:${id}`, { oldUntil: until?.toISOString() ?? null });
  return true;
}

/** A message as it is stored. */
export interface StoredMessage {
  readonly id: string;
  readonly state: 'taken' | 'refused';
  readonly reason: Json | null;
  readonly number: string | null;
  readonly received_at: Date;
}

/** The newest messages of a webhook. */
export function listMessages(tx: TenantTransaction, webhook: string, most: number): Promise<readonly StoredMessage[]> {
  return tx.db
    .selectFrom('webhook_message as m')
    .leftJoin('deal', 'deal.id', 'm.deal_id')
    .select(['m.id', 'm.state', 'm.reason', 'deal.number', 'm.received_at'])
    .where('m.webhook_id', '=', webhook)
    .orderBy('m.received_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(most)
    .execute();
}
