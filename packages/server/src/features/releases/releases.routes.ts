import { percentOfStrangers } from '@dealwright/shared';
import { getRelease, postRelease, previewRelease } from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { changeRelease, previewTargeting, releaseOfProcess } from './releases.service.ts';

/** Routes of releases. */
export const releaseRoutes: readonly RouteImplementation[] = [
  implement(getRelease, ({ params, transact }) => transact((tx) => releaseOfProcess(tx, params.process))),
  implement(postRelease, ({ params, body, caller, transact }) => {
    const { revision, note, ...wish } = body;
    return transact((tx) =>
      changeRelease(tx, {
        process: params.process,
        revision,
        note,
        person: caller.person,
        wish,
        locale: caller.locale,
      }),
    );
  }),
  implement(previewRelease, ({ params, body, transact }) =>
    transact(async (tx) => ({
      people: [...(await previewTargeting(tx, params.process, body.targeting))],
      strangers: percentOfStrangers(body.targeting),
    })),
  ),
];
