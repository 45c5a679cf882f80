import { AppError } from '@dealwright/shared';
import { listIncidents, retryJob, retrySchedules as retryRoute, retryTimer } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { viewerOf } from '../deals/deals.read-model.ts';
import { retrySchedules } from '../schedules/schedules.commands.ts';
import { wakeJob, wakeTimer } from './incidents.store.ts';
import { incidentsFor } from './incidents.ts';

/** What cannot go on by itself, and trying it again. */
export const administrationRoutes: readonly RouteImplementation[] = [
  implement(listIncidents, ({ caller, transact }) =>
    transact(async (tx) => incidentsFor(tx, await viewerOf(tx, caller))),
  ),
  implement(retryTimer, ({ params: { deal, timer }, transact }) =>
    transact(async (tx) => {
      if (!(await wakeTimer(tx, deal, timer))) throw new AppError('not-found');
      await tx.audit('timer.retried', deal, { timer });
      return { done: true as const };
    }),
  ),
  implement(retryRoute, ({ transact }) =>
    transact(async (tx) => {
      if (!(await retrySchedules(tx))) throw new AppError('not-found');
      await tx.audit('schedules.retried', 'organization', {});
      return { done: true as const };
    }),
  ),
  implement(retryJob, ({ params: { job }, transact }) =>
    transact(async (tx) => {
      if (!(await wakeJob(tx, job))) throw new AppError('not-found');
      await tx.audit('job.retried', job, {});
      return { done: true as const };
    }),
  ),
];
