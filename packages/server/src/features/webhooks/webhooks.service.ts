import { randomBytes } from 'node:crypto';
import { AppError, isJsonObject, type ProductLocale, translate } from '@dealwright/shared';
import type { listWebhookMessages, listWebhooks, RouteAnswer } from '@dealwright/shared/api';
import { type Sealer, seal } from '../../config/seal.ts';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { publishedDefinitions, requireProcess } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { secretOf } from './open-webhook.ts';
import { refusalKey, webhookTexts } from './texts.ts';
import {
  insertWebhook,
  listMessages,
  listWebhookRows,
  readWebhook,
  replaceSecret,
  type StoredMessage,
  type StoredWebhook,
} from './webhooks.store.ts';

type WebhookAnswer = RouteAnswer<typeof listWebhooks>['items'][number];
type MessageAnswer = RouteAnswer<typeof listWebhookMessages>['items'][number];

const oldSecretHours = 24;
const mostMessages = 50;

/** Webhooks of a process; `base` is where the product is reached from outside. */
export async function webhooksOf(tx: TenantTransaction, process: string, base: string): Promise<WebhookAnswer[]> {
  await requireProcess(tx, process);
  return (await listWebhookRows(tx, process)).map((row) => webhookAnswer(row, base));
}

/** The wish for a webhook. */
export interface WebhookWish {
  readonly process: string;
  readonly flow: string;
  readonly region: string;
  readonly person: string;
}

/** Makes a webhook for a flow that a message starts in some published version; its secret is told here and never again. */
export async function makeWebhook(tx: TenantTransaction, sealer: Sealer, wish: WebhookWish) {
  const { process, flow, region, person } = wish;
  await requireProcess(tx, process);
  const versions = await publishedDefinitions(tx, process);
  if (!versions.some(({ definition }) => definition.flows[flow]?.trigger.on === 'webhook'))
    throw wrongPlace('/flow', 'flow.no-webhook', 'No published version has a flow with this id that a message starts.');
  if ((await organizationSnapshot(tx)).regions[region] === undefined)
    throw wrongPlace('/region', 'region.unknown', 'The organization has no region with this id.');
  const id = newId('hook');
  const secret = newSecret();
  const sealed_secret = seal(sealer, secretOf(id), secret);
  const row = await insertWebhook(tx, { id, process, flow, region_id: region, sealed_secret, person });
  return { webhook: webhookAnswer(row, sealer.config.publicUrl), secret };
}

/** A fresh secret; the one before stays good for a day, or ends at once. */
export async function renewSecret(
  tx: TenantTransaction,
  sealer: Sealer,
  { webhook, keepOld }: { readonly webhook: string; readonly keepOld: boolean },
) {
  const secret = newSecret();
  const until = keepOld ? new Date(tx.now.getTime() + oldSecretHours * 3_600_000) : null;
  const sealed = seal(sealer, secretOf(webhook), secret);
  if (!(await replaceSecret(tx, webhook, { sealed, until }))) throw new AppError('not-found');
  return { secret, oldUntil: until?.toISOString() ?? null };
}

/** The newest messages of a webhook, with the reason of each refusal. */
export async function messagesOf(
  tx: TenantTransaction,
  webhook: string,
  locale: ProductLocale,
): Promise<MessageAnswer[]> {
  if ((await readWebhook(tx, webhook)) === undefined) throw new AppError('not-found');
  return (await listMessages(tx, webhook, mostMessages)).map((row) => messageAnswer(row, locale));
}

function messageAnswer({ id, state, reason, number, received_at }: StoredMessage, locale: ProductLocale) {
  const { code, places } = isJsonObject(reason) ? reason : {};
  return {
    id,
    at: received_at.toISOString(),
    state,
    number,
    reason: typeof code === 'string' ? translate(webhookTexts, refusalKey(code), {}, locale) : null,
    places: Array.isArray(places) ? places.map(String) : [],
  };
}

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

function wrongPlace(pointer: string, code: string, message: string): AppError {
  return new AppError('request.invalid', { params: { count: 1 }, details: [{ pointer, code, message }] });
}

function webhookAnswer(row: StoredWebhook, base: string): WebhookAnswer {
  return {
    webhook: row.id,
    process: row.process,
    flow: row.flow,
    region: row.region_id,
    url: `${base}/api/public/webhooks/${row.id}`,
    open: row.open,
    createdAt: row.created_at.toISOString(),
    oldSecretUntil: row.before_until?.toISOString() ?? null,
  };
}
