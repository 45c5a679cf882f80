import { Type } from 'typebox';
import { CountPart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const Hours = Type.Union([Type.Number({ minimum: 0 }), Type.Null()]);

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
      nodes: Type.Array(NodeWaitingPart),
    },
    { additionalProperties: false },
  ),
});
