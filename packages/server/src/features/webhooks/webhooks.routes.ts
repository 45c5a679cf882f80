import { AppError, type Json } from '@dealwright/shared';
import {
  createWebhook,
  listWebhookMessages,
  listWebhooks,
  putWebhook,
  receiveWebhook,
  renewWebhookSecret,
} from '@dealwright/shared/api';
import { implement, implementPublic, type RouteImplementation } from '../../http/implement.ts';
import { answerLocaleOf, localeOf } from '../../http/locale.ts';
import { receiveMessage } from './receive-message.ts';
import { readSigned } from './signed-request.ts';
import { makeWebhook, messagesOf, renewSecret, webhooksOf } from './webhooks.service.ts';
import { setWebhookOpen } from './webhooks.store.ts';

/** Addresses on which other systems start flows: making and minding them, and what comes there. */
export const webhookRoutes: readonly RouteImplementation[] = [
  implement(listWebhooks, ({ params, services, transact }) =>
    transact(async (tx) => ({ items: await webhooksOf(tx, params.process, services.config.publicUrl) })),
  ),
  implement(createWebhook, ({ params, body, caller, services, transact }) =>
    transact((tx) => makeWebhook(tx, services, { ...params, ...body, person: caller.person })),
  ),
  implement(putWebhook, ({ params, body, transact }) =>
    transact(async (tx) => {
      if (!(await setWebhookOpen(tx, params.webhook, body.open))) throw new AppError('not-found');
      return { done: true as const };
    }),
  ),
  implement(renewWebhookSecret, ({ params, body, services, transact }) =>
    transact((tx) => renewSecret(tx, services, { ...params, ...body })),
  ),
  implement(listWebhookMessages, ({ params, request, transact }) =>
    transact(async (tx) => ({ items: await messagesOf(tx, params.webhook, localeOf(request)) })),
  ),
  implementPublic(receiveWebhook, ({ params, body, services, request }) =>
    receiveMessage(services, {
      webhook: params.webhook,
      sent: readSigned(request),
      payload: body as Json,
      locale: answerLocaleOf(request),
    }),
  ),
];
