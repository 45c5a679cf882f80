import {
  listScheduleOccurrences,
  listSchedules,
  meantBySchedule,
  putSchedule,
  runSchedule as runRoute,
} from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { localeOf } from '../../http/locale.ts';
import { meantNow } from './meant-now.ts';
import { occurrencesOf, runSchedule, schedulesOf, switchSchedule } from './schedules.service.ts';

/** Schedules of a process: what comes next, what came last, pausing, and starting one by hand. */
export const scheduleRoutes: readonly RouteImplementation[] = [
  implement(listSchedules, ({ params, request, transact }) =>
    transact(async (tx) => ({ items: await schedulesOf(tx, params.process, localeOf(request)) })),
  ),
  implement(putSchedule, ({ params, body, transact }) =>
    transact(async (tx) => {
      await switchSchedule(tx, params.schedule, body.active);
      return { done: true as const };
    }),
  ),
  implement(runRoute, ({ params, caller, transact }) =>
    transact((tx) => runSchedule(tx, params.schedule, caller.person)),
  ),
  implement(meantBySchedule, ({ params, transact }) => transact((tx) => meantNow(tx, params.schedule))),
  implement(listScheduleOccurrences, ({ params, request, transact }) =>
    transact(async (tx) => ({ items: await occurrencesOf(tx, params.schedule, localeOf(request)) })),
  ),
];
