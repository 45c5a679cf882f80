import { getTask, listTasks } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { viewerOf } from '../deals/deals.read-model.ts';
import { inboxFor } from './inbox.ts';
import { taskPageFor } from './task-page.ts';

/** Routes of the inbox. */
export const taskRoutes: readonly RouteImplementation[] = [
  implement(listTasks, ({ query, caller, transact }) =>
    transact(async (tx) => inboxFor(tx, await viewerOf(tx, caller), query)),
  ),
  implement(getTask, ({ params, caller, transact }) =>
    transact(async (tx) => taskPageFor(tx, await viewerOf(tx, caller), params.task)),
  ),
];
