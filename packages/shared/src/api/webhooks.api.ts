import { Type } from 'typebox';
import { DonePart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const ProcessParams = Type.Object({ process: ProcessKeyPart });
const WebhookParams = Type.Object({ webhook: IdPart });

/** An address on which another system starts a flow. Its secret is told once and never again. */
export const WebhookPart = Type.Object(
  {
    webhook: IdPart,
    process: ProcessKeyPart,
    flow: IdPart,
    region: IdPart,
    url: Type.String(),
    open: Type.Boolean(),
    createdAt: InstantPart,
    oldSecretUntil: Type.Union([InstantPart, Type.Null()], {
      description: 'Until when the secret before the present one is good as well.',
    }),
  },
  { additionalProperties: false },
);
/** Webhooks of a process. */
export const listWebhooks = defineRoute({
  id: 'webhooks.list',
  method: 'GET',
  path: '/api/processes/{process}/webhooks',
  summary: 'Webhooks',
  permission: 'process.read',
  params: ProcessParams,
  answer: Type.Object({ items: Type.Array(WebhookPart) }),
});
/** A new webhook for a flow with the trigger "webhook"; deals that it begins belong to the region. */
export const createWebhook = defineRoute({
  id: 'webhooks.create',
  method: 'POST',
  path: '/api/processes/{process}/webhooks',
  summary: 'Make a webhook',
  permission: 'process.release',
  secret: true,
  params: ProcessParams,
  body: Type.Object({ flow: IdPart, region: IdPart }, { additionalProperties: false }),
  answer: Type.Object({ webhook: WebhookPart, secret: Type.String() }),
});
/** Opens or closes a webhook; a closed one takes nothing. */
export const putWebhook = defineRoute({
  id: 'webhooks.put',
  method: 'PUT',
  path: '/api/webhooks/{webhook}',
  summary: 'Open or close a webhook',
  permission: 'process.release',
  params: WebhookParams,
  body: Type.Object({ open: Type.Boolean() }, { additionalProperties: false }),
  answer: DonePart,
});
/** A new secret in place of the present one. */
export const renewWebhookSecret = defineRoute({
  id: 'webhooks.secret',
  method: 'POST',
  path: '/api/webhooks/{webhook}/secret',
  summary: 'Renew the secret of a webhook',
  permission: 'process.release',
  secret: true,
  params: WebhookParams,
  body: Type.Object(
    { keepOld: Type.Boolean({ description: 'The old one stays good for a day more; otherwise it ends at once.' }) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ secret: Type.String(), oldUntil: Type.Union([InstantPart, Type.Null()]) }),
});
/** The newest messages whose signature was right; they are kept for thirty days, without what they said. */
export const listWebhookMessages = defineRoute({
  id: 'webhooks.messages',
  method: 'GET',
  path: '/api/webhooks/{webhook}/messages',
  summary: 'Messages of a webhook',
  permission: 'process.release',
  params: WebhookParams,
  answer: Type.Object({
    items: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          at: InstantPart,
          state: Type.Union([Type.Literal('taken'), Type.Literal('refused')]),
          number: Type.Union([Type.String(), Type.Null()], { description: 'The deal it came to.' }),
          reason: Type.Union([Type.String(), Type.Null()], { description: 'Why not, in the caller’s language.' }),
          places: Type.Array(Type.String(), { description: 'Places in the message that led to the refusal.' }),
        },
        { additionalProperties: false },
      ),
    ),
  }),
});
/** A message of another system, signed by Standard Webhooks with the secret of the webhook. The same `webhook-id` again is the same message. */
export const receiveWebhook = defineRoute({
  id: 'public.webhook',
  method: 'POST',
  path: '/api/public/webhooks/{webhook}',
  summary: 'Start a flow by a message',
  permission: 'public',
  signed: true,
  params: WebhookParams,
  body: Type.Record(Type.String(), Type.Unknown(), {
    description: 'Any JSON object; the flow says which parts count.',
  }),
  answer: Type.Object({ deal: IdPart, number: Type.String() }, { additionalProperties: false }),
});
