import { Webhook } from 'standardwebhooks';
import type { OutboundRequest } from '../../outbound/outbound-client.ts';

/** What is sent to a connection, and from when. */
export interface Message {
  /** The same on every try. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** A message to a connection, signed as Standard Webhooks says. */
export function signedMessage(address: string, secret: string, { id, at, body }: Message): OutboundRequest {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  return { url: address, headers, body };
}
