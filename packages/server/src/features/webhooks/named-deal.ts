import type { Json, WebhookStart } from '@dealwright/shared';
import { type RawBuilder, sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { valueAt } from './payload-values.ts';
import { refusal } from './refusal.ts';

/** Where a message looks for the deal it names, and how it names it. */
interface NamedDeal {
  readonly process: string;
  readonly region: string;
  readonly find: WebhookStart['find'];
  readonly payload: Json;
}

/**
 * The open deal of a process that a message names, by its number or by the field that the trigger says; only in the region of its webhook,
 * whose secret opens no other.
 */
export async function namedDeal(tx: TenantTransaction, { process, region, find, payload }: NamedDeal): Promise<string> {
  const at = find?.at ?? '';
  const value = valueAt(payload, at) ?? null;
  if (typeof value !== 'string' && typeof value !== 'number') throw refusal('deal-unnamed', at);
  const text = String(value).trim();
  if (text === '') throw refusal('deal-unnamed', at);
  const found = await tx.db
    .selectFrom('deal')
    .select('id')
    .where('process', '=', process)
    .where('region_id', '=', region)
    .where('status', '=', 'open')
    .where(find?.field === undefined ? sql<boolean>`number = ${text}` : holds(find.field, text))
    .limit(2)
    .execute();
  const [deal] = found;
  if (deal === undefined) throw refusal('deal-unknown', at);
  if (found.length > 1) throw refusal('deal-ambiguous', at);
  return deal.id;
}

/** Texts and numbers are stored as texts, so one comparison serves both. */
function holds(field: string, text: string): RawBuilder<boolean> {
  return sql<boolean>`state #>> array['values', ${field}] = ${text}`;
}
