import type { FieldValues } from '@dealwright/shared';
import {
  createDeal,
  getAgreement,
  getBoard,
  getDeal,
  getDealWaits,
  getStartForm,
  getTimeline,
  getWaiting,
  listBoards,
  listDeals,
  postCommand,
  previewRoute,
  previewStart,
  revealField,
} from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { agreementIn } from './agreement.ts';
import { boardFor, boardsFor } from './board.ts';
import { listDealsFor } from './deal-list.ts';
import { dealPageFor } from './deal-page.ts';
import { waitsOfDeal } from './deal-waits.ts';
import { previewFor, previewStartFor } from './preview.ts';
import { reveal } from './reveal.ts';
import { requireDeal } from './seen-deal.ts';
import { startFormFor } from './start-form.ts';
import { timelineFor } from './timeline.ts';
import { viewerOf } from './viewer.ts';
import { waitingIn } from './waiting.ts';

/** Routes that look. */
const reading: readonly RouteImplementation[] = [
  implement(getBoard, ({ params, query, caller, transact }) =>
    transact(async (tx) => boardFor(tx, await viewerOf(tx, caller), { ...query, process: params.process })),
  ),
  implement(listBoards, ({ caller, transact }) =>
    transact(async (tx) => ({ items: await boardsFor(tx, await viewerOf(tx, caller)) })),
  ),
  implement(listDeals, ({ query, caller, transact }) =>
    transact(async (tx) => listDealsFor(tx, await viewerOf(tx, caller), query)),
  ),
  implement(getDeal, ({ params, caller, transact }) =>
    transact(async (tx) => {
      const viewer = await viewerOf(tx, caller);
      return dealPageFor(tx, viewer, await requireDeal(tx, viewer, params.deal));
    }),
  ),
  implement(getTimeline, ({ params, query, caller, transact }) =>
    transact(async (tx) => {
      const viewer = await viewerOf(tx, caller);
      return timelineFor(tx, viewer, { ...(await requireDeal(tx, viewer, params.deal)), query });
    }),
  ),
  implement(getWaiting, ({ params, query, transact }) =>
    transact((tx) => waitingIn(tx, { ...params, days: query.days ?? 90 })),
  ),
  implement(getAgreement, ({ params, query, transact }) =>
    transact((tx) => agreementIn(tx, { ...params, days: query.days ?? 180 })),
  ),
  implement(getDealWaits, ({ params, caller, transact }) =>
    transact(async (tx) => {
      const viewer = await viewerOf(tx, caller);
      return waitsOfDeal(tx, viewer, await requireDeal(tx, viewer, params.deal));
    }),
  ),
  implement(previewRoute, ({ params, body, caller, transact }) =>
    transact(async (tx) =>
      previewFor(tx, await viewerOf(tx, caller), {
        deal: params.deal,
        to: body.to,
        flow: body.flow,
        run: body.run,
        values: (body.values ?? {}) as FieldValues,
        choose: body.choose,
      }),
    ),
  ),
  implement(previewStart, ({ params, body, caller, transact }) =>
    transact(async (tx) =>
      previewStartFor(tx, await viewerOf(tx, caller), {
        process: params.process,
        form: body.form,
        values: body.values as FieldValues,
        choose: body.choose,
      }),
    ),
  ),
];

/** Routes that act. The same command again gives the same answer, so a lost answer may be asked for again. */
const acting: readonly RouteImplementation[] = [
  implement(getStartForm, ({ params, query, caller, transact }) =>
    transact(async (tx) =>
      startFormFor(tx, await viewerOf(tx, caller), { process: params.process, form: query.form ?? null }),
    ),
  ),
  implement(createDeal, async ({ params, body, caller, services }) => {
    const wish = {
      process: params.process,
      command: body.command,
      form: body.form,
      version: body.version ?? null,
      values: body.values as FieldValues,
      owner: body.owner ?? null,
      choose: body.choose,
    };
    return { deal: await services.commands.start({ caller, wish }) };
  }),
  implement(postCommand, ({ params, body, caller, services }) =>
    services.commands.give({ caller, deal: params.deal, command: body }),
  ),
  implement(revealField, ({ params, body, caller, transact }) =>
    transact(async (tx) => reveal(tx, await viewerOf(tx, caller), { ...body, deal: params.deal })),
  ),
];

/** All routes of this feature. */
export const dealRoutes: readonly RouteImplementation[] = [...reading, ...acting];
