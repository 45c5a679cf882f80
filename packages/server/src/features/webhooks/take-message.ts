import { type PinnedVersion, stampValues } from '@dealwright/runtime';
import {
  AppError,
  type Json,
  type PublicLocale,
  strangerSubject,
  type Trigger,
  type WebhookStart,
} from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { checkFiles, nextDealNumber, runCommand, startDeal } from '../deals/deals.commands.ts';
import { leadOwner, readDeal } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { stableVersion, versionFor } from '../releases/releases.read-model.ts';
import { claimMessage, settleMessage } from './messages.store.ts';
import { namedDeal } from './named-deal.ts';
import { mappedValues } from './payload-values.ts';
import { refusal, refusalOfEngine } from './refusal.ts';
import type { StoredWebhook } from './webhooks.store.ts';

/** A message whose signature is proven. */
export interface ProvenMessage {
  readonly id: string;
  readonly hash: string;
  readonly payload: Json;
  readonly locale: PublicLocale;
}

/** The deal that a message came to. */
export interface Arrived {
  readonly deal: string;
  readonly number: string;
}

const by = { kind: 'system', reason: 'webhook' } as const;

/**
 * Takes a message in this transaction: a new deal begins with the flow, or the flow begins on the deal that the message names. The same
 * message again gives the same answer, another one with its id is refused.
 */
export async function takeMessage(
  tx: TenantTransaction,
  webhook: StoredWebhook,
  message: ProvenMessage,
): Promise<Arrived> {
  const key = { webhook: webhook.id, id: message.id };
  const before = await claimMessage(tx, key, message.hash);
  if (before !== null && before.body_hash !== message.hash) throw new AppError('request.idempotency-mismatch');
  if (before !== null) return { deal: before.deal, number: before.number };
  const { pinned, trigger } = await released(tx, webhook, message);
  const arrival = { webhook, message, command: `webhook:${webhook.id}:${message.id}` };
  const deal =
    trigger.webhook.begins === 'deal'
      ? await beginDeal(tx, arrival, { pinned, trigger })
      : await beginFlow(tx, arrival, trigger.webhook.find);
  return settleMessage(tx, key, deal);
}

type WebhookTrigger = Trigger & { readonly webhook: WebhookStart };

interface Released {
  readonly pinned: PinnedVersion;
  readonly trigger: WebhookTrigger;
}

/** The released version that the message meets; a candidate that lacks the trigger takes none, as with public forms. */
async function released(tx: TenantTransaction, webhook: StoredWebhook, { id }: ProvenMessage): Promise<Released> {
  const { process, region_id: region } = webhook;
  const chosen = await versionFor(tx, process, strangerSubject(`${webhook.id} ${id}`, region));
  const rule = `stable: ${chosen?.version ?? 'no version'} lacks the webhook`;
  for (const pinned of [chosen, await stableVersion(tx, process, rule)]) {
    const trigger = pinned === null ? null : await triggerOn(tx, pinned.hash, webhook.flow);
    if (pinned !== null && trigger !== null) return { pinned, trigger };
  }
  throw refusal('not-released');
}

async function triggerOn(tx: TenantTransaction, hash: string, flow: string): Promise<WebhookTrigger | null> {
  const { definition } = await definitionByHash(tx, hash);
  const trigger = Object.hasOwn(definition.flows, flow) ? definition.flows[flow]?.trigger : undefined;
  return trigger?.on === 'webhook' && trigger.webhook !== undefined ? { ...trigger, webhook: trigger.webhook } : null;
}

interface Arrival {
  readonly webhook: StoredWebhook;
  readonly message: ProvenMessage;
  readonly command: string;
}

async function beginDeal(
  tx: TenantTransaction,
  { webhook, message, command }: Arrival,
  { pinned, trigger }: Released,
): Promise<string> {
  const mapping = trigger.webhook.values;
  const { definition } = await definitionByHash(tx, pinned.hash);
  const sent = mappedValues(message.payload, mapping);
  const stamp = { locale: message.locale, at: tx.now.toISOString(), by: null };
  const values = stampValues(definition, sent, stamp);
  return inPlaces(mapping, async () => {
    await checkFiles(tx, null, values);
    return startDeal(tx, {
      id: command,
      by,
      locale: message.locale,
      organization: await organizationSnapshot(tx),
      asked: { webhook: webhook.id, message: message.hash },
      prepare: async () => {
        const { id: owner, team } = await leadOwner(tx, webhook.region_id);
        const number = await nextDealNumber(tx);
        const place = { owner, region: webhook.region_id, team };
        const what = { process: pinned, form: trigger.form ?? null, values, flow: webhook.flow };
        return { kind: 'start', deal: newId('deal'), number, ...what, ...place };
      },
    });
  });
}

/** The version of the deal says which fields the message may fill; the released one only how it names the deal. */
async function beginFlow(
  tx: TenantTransaction,
  { webhook: { process, flow, region_id: region }, message, command }: Arrival,
  find: WebhookStart['find'],
): Promise<string> {
  const deal = await namedDeal(tx, { process, region, find, payload: message.payload });
  const row = await readDeal(tx, deal);
  const own = row === undefined ? null : await triggerOn(tx, row.hash, flow);
  if (own?.webhook.begins !== 'flow') throw refusal('flow-not-there', find?.at);
  const mapping = own.webhook.values;
  const values = mappedValues(message.payload, mapping);
  return inPlaces(mapping, async () => {
    await checkFiles(tx, null, values);
    await runCommand(tx, {
      id: command,
      by,
      body: { kind: 'start-flow', flow, values },
      deal,
      locale: message.locale,
      organization: await organizationSnapshot(tx),
      admit: () => undefined,
    });
    return deal;
  });
}

/** Refusals of values name the places of the message. */
async function inPlaces<T>(mapping: WebhookStart['values'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const told = cause instanceof AppError && (cause.code === 'command.refused' || cause.code === 'file.refused');
    throw told ? refusalOfEngine(cause, mapping) : cause;
  }
}
