import { leavePerson, previewLeaving } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { announceCallerChange } from '../../live/caller-change.ts';
import { leave } from './leavers.service.ts';
import { leavingPreview } from './preview-leaving.ts';

/** Routes for people who leave. */
export const leaverRoutes: readonly RouteImplementation[] = [
  implement(previewLeaving, ({ params, body, caller, transact }) =>
    transact((tx) => leavingPreview(tx, caller, { person: params.person, ...body })),
  ),
  implement(leavePerson, async ({ params, body, caller, services, transact }) => {
    const answer = await transact((tx) => leave(tx, caller, { person: params.person, ...body }));
    await announceCallerChange(services);
    return answer;
  }),
];
