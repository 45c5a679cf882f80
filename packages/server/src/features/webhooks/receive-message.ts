import { AppError, type Json, type PublicLocale, translate } from '@dealwright/shared';
import { withTenant } from '../../database/tenant-transaction.ts';
import { countRequest } from '../../http/rate-limits.ts';
import type { Services } from '../../http/services.ts';
import { noteRefusal } from './messages.store.ts';
import { tenantOf } from './open-webhook.ts';
import { noteOf } from './refusal.ts';
import type { SentMessage } from './signed-request.ts';
import { type Arrived, takeMessage } from './take-message.ts';
import { webhookTexts } from './texts.ts';
import { readWebhook } from './webhooks.store.ts';

/** Messages of one webhook in a minute, from however many addresses; counted once the sender is proven. */
const mostPerMinute = 300;

/** A message as it arrives at an address. */
export interface Arriving {
  readonly webhook: string;
  readonly sent: SentMessage;
  readonly payload: Json;
  readonly locale: PublicLocale;
}

/** Proves who sends a message, takes it in one transaction, and writes down why when it is refused. */
export async function receiveMessage(
  services: Services,
  { webhook: id, sent, payload, locale }: Arriving,
): Promise<Arrived> {
  const { database } = services;
  const tenant = await tenantOf(services, id, sent);
  const { count, secondsLeft } = await countRequest(database, { key: `webhook ${id}`, seconds: 60, amount: 1 });
  if (count > mostPerMinute) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
  const scope = { tenant, actor: { kind: 'system', reason: 'webhook' }, idempotent: true } as const;
  try {
    return await withTenant(database, scope, async (tx) => {
      const webhook = await readWebhook(tx, id);
      if (webhook === undefined) throw new AppError('webhook.signature');
      return takeMessage(tx, webhook, { id: sent.id, hash: sent.hash, payload, locale });
    });
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.status >= 500) throw cause;
    await withTenant(database, scope, (tx) =>
      noteRefusal(tx, { webhook: id, id: sent.id, hash: sent.hash }, noteOf(cause)),
    );
    throw inWords(cause, locale);
  }
}

/** A refusal of this room gets its reason in the sender's language; others are told already. */
function inWords(cause: AppError, locale: PublicLocale): AppError {
  if (cause.code !== 'webhook.refused' || cause.params.reason !== '') return cause;
  const reason = translate(webhookTexts, `webhook.refused.${noteOf(cause).code}`, {}, locale);
  const details = cause.details.map((detail) => ({ ...detail, message: reason }));
  return new AppError(cause.code, { params: { reason }, details, facts: cause.facts, cause });
}
