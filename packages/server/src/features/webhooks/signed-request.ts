import { createHash } from 'node:crypto';
import { AppError } from '@dealwright/shared';
import type { FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';

/** A message of another system, as it was sent; its signature is still to be judged. */
export interface SentMessage {
  /** The same on every try. */
  readonly id: string;
  readonly hash: string;
  readonly raw: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How far the sender's clock may be off, and how long a message may be repeated, as Standard Webhooks says. */
const toleranceSeconds = 300;

/** Reads the three headers of Standard Webhooks. What is missing or too old is said before anything is looked up. */
export function readSigned({ headers, rawBody }: FastifyRequest): SentMessage {
  const id = textOf(headers['webhook-id']);
  const at = textOf(headers['webhook-timestamp']);
  const signature = textOf(headers['webhook-signature']);
  if (!/^[\x21-\x7e]{1,200}$/.test(id) || signature === '' || signature.length > 2000)
    throw new AppError('webhook.signature');
  if (!/^\d{1,11}$/.test(at) || Math.abs(Date.now() / 1000 - Number(at)) > toleranceSeconds)
    throw new AppError('webhook.stale');
  return {
    id,
    hash: createHash('sha256').update(rawBody).digest('hex'),
    raw: rawBody,
    headers: { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature },
  };
}

/** Whether the message was signed with one of the secrets; all are tried, so that the time says nothing. */
export function isSignedBy({ raw, headers }: SentMessage, secrets: readonly string[]): boolean {
  return secrets.map((secret) => verifies(new Webhook(secret), raw, headers)).includes(true);
}

function verifies(webhook: Webhook, raw: string, headers: SentMessage['headers']): boolean {
  try {
    webhook.verify(raw, { ...headers }, { jsonParse: false });
    return true;
  } catch {
    // Whatever the library has against it, it is not what this secret signs.
    return false;
  }
}

function textOf(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}
