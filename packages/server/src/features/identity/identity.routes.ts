import { AppError } from '@dealwright/shared';
import { createApiKey, deleteApiKey, getMe, listApiKeys, putMyLocale } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { announceCallerChange } from '../../live/caller-change.ts';
import { countUnread } from '../notifications/notifications.read-model.ts';
import { organizationName, personOf, setLocale } from '../organization/organization.read-model.ts';
import { countOpenTasks } from '../tasks/tasks.read-model.ts';
import { apiKeysOf, endApiKey, makeApiKey } from './api-keys.store.ts';

const done = { done: true } as const;

/** Who am I, and the keys with which my scripts act as me. */
export const identityRoutes: readonly RouteImplementation[] = [
  implement(getMe, ({ caller, transact }) =>
    transact(async (tx) => ({
      person: await personOf(tx, caller.person),
      email: caller.email,
      locale: caller.locale,
      organization: { id: tx.tenant, name: await organizationName(tx) },
      permissions: [...caller.permissions],
      unread: await countUnread(tx, caller.person),
      openTasks: await countOpenTasks(tx, caller.person),
    })),
  ),
  implement(putMyLocale, async ({ body, caller, services, transact }) => {
    await transact((tx) => setLocale(tx, caller.person, body.locale));
    await announceCallerChange(services);
    return done;
  }),
  implement(listApiKeys, ({ caller, transact }) =>
    transact(async (tx) => ({ items: [...(await apiKeysOf(tx, caller.person))] })),
  ),
  implement(createApiKey, ({ body, caller, transact }) => transact((tx) => makeApiKey(tx, caller.person, body.name))),
  implement(deleteApiKey, async ({ params, caller, services, transact }) => {
    const ended = await transact((tx) => endApiKey(tx, caller.person, params.key));
    if (!ended) throw new AppError('not-found');
    await announceCallerChange(services);
    return done;
  }),
];
