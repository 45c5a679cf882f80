import { Webhook } from 'standardwebhooks';

/** A webhook as it was made, with its secret. */
export interface MadeWebhook {
  readonly webhook: { readonly webhook: string; readonly url: string };
  readonly secret: string;
}

/** The headers of Standard Webhooks for a message. */
export function signed(
  secret: string,
  body: string,
  { id, at = new Date() }: { readonly id: string; readonly at?: Date },
) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
