import { Type } from 'typebox';
import { CountPart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const Hours = Type.Union([Type.Number({ minimum: 0 }), Type.Null()]);

/**
 * Why time passes at a node: for people in their working time, or outside of it, for people added by hand, for who asked after it was sent
 * back to him, for other branches or flows, for another system, for a moment to come, or because it was stopped.
 */
export const WaitCausePart = Type.Union([
  Type.Literal('person'),
  Type.Literal('off-hours'),
  Type.Literal('added'),
  Type.Literal('asker'),
  Type.Literal('others'),
  Type.Literal('outside'),
  Type.Literal('time'),
  Type.Literal('stopped'),
]);

/** Hours of waiting by cause, longest first, and how many of them were in a later round than the first. */
export const WaitSplitPart = Type.Object(
  {
    causes: Type.Array(
      Type.Object({ cause: WaitCausePart, hours: Type.Number({ minimum: 0 }) }, { additionalProperties: false }),
    ),
    againHours: Type.Number({ minimum: 0 }),
  },
  { additionalProperties: false },
);

/** How long deals waited at one node. Hours by the clock, nights and weekends included. */
export const NodeWaitingPart = Type.Object(
  {
    node: IdPart,
    passed: Type.Integer({ minimum: 0, description: 'How often somebody or something got a deal over this node.' }),
    medianHours: Hours,
    p90Hours: Hours,
    waiting: Type.Integer({ minimum: 0, description: 'How many deals stand there now.' }),
    longestHours: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], {
      description: 'How long the one that stands there longest has waited.',
    }),
    split: WaitSplitPart,
  },
  { additionalProperties: false },
);

/** Where the deals of a process wait in one flow, over all its versions. Counts only: no deal and no person is named. */
export const getWaiting = defineRoute({
  id: 'flows.waiting',
  method: 'GET',
  path: '/api/processes/{process}/flows/{flow}/waiting',
  summary: 'Where deals wait',
  permission: 'process.draw',
  params: Type.Object({ process: ProcessKeyPart, flow: IdPart }),
  query: Type.Object({ days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366, default: 90 })) }),
  answer: Type.Object(
    {
      since: InstantPart,
      runs: CountPart,
      splitDeals: Type.Integer({
        minimum: 0,
        description: 'Deals whose waiting is split by cause: those of them that were touched last.',
      }),
      nodes: Type.Array(NodeWaitingPart),
    },
    { additionalProperties: false },
  ),
});

/** What the runs of a deal waited for, node by node, from its history. */
export const getDealWaits = defineRoute({
  id: 'deals.waits',
  method: 'GET',
  path: '/api/deals/{deal}/waits',
  summary: 'What a deal waited for',
  permission: 'deal.read',
  params: Type.Object({ deal: IdPart }),
  answer: Type.Object(
    {
      runs: Type.Array(
        Type.Object(
          {
            run: IdPart,
            nodes: Type.Array(
              Type.Object(
                { node: IdPart, title: Type.String(), split: WaitSplitPart },
                { additionalProperties: false },
              ),
            ),
          },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  ),
});
