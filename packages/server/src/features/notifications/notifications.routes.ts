import { listNotifications, readNotifications } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { viewerOf } from '../deals/deals.read-model.ts';
import { markRead, messagesTo } from './notifications.service.ts';

/** Routes of messages to me. */
export const notificationRoutes: readonly RouteImplementation[] = [
  implement(listNotifications, ({ query, caller, transact }) =>
    transact(async (tx) => messagesTo(tx, await viewerOf(tx, caller), query)),
  ),
  implement(readNotifications, ({ body, caller, transact }) =>
    transact(async (tx) => {
      await markRead(tx, caller.person, new Date(body.upTo));
      return { done: true as const };
    }),
  ),
];
