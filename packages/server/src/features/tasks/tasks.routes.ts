import { approveTasks, countTasks, getTask, listTasks } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { viewerOf } from '../deals/deals.read-model.ts';
import { approveTogether, checkBatch } from './approve-tasks.ts';
import { countsFor, inboxFor } from './inbox.ts';
import { taskPageFor } from './task-page.ts';

/** Routes of the inbox. */
export const taskRoutes: readonly RouteImplementation[] = [
  implement(listTasks, ({ query, caller, transact }) =>
    transact(async (tx) => inboxFor(tx, await viewerOf(tx, caller), query)),
  ),
  implement(countTasks, ({ caller, transact }) => transact(async (tx) => countsFor(tx, await viewerOf(tx, caller)))),
  implement(getTask, ({ params, caller, transact }) =>
    transact(async (tx) => taskPageFor(tx, await viewerOf(tx, caller), params.task)),
  ),
  implement(approveTasks, async ({ body, caller, services, transact }) => {
    const checked = await transact((tx) => checkBatch(tx, caller, body));
    return approveTogether(services, caller, { batch: body, checked });
  }),
];
