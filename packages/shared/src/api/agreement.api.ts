import { Type } from 'typebox';
import { CountPart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const counts = {
  agreed: Type.Integer({ minimum: 0, description: 'People decided as was suggested.' }),
  overridden: Type.Integer({ minimum: 0, description: 'People decided otherwise.' }),
};

/** What people decided where the assistant had suggested something, month by month; nobody is named. */
export const AgreementPart = Type.Object(
  {
    ...counts,
    returned: Type.Integer({ minimum: 0, description: 'People sent it back.' }),
    months: Type.Array(
      Type.Object({ month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }), ...counts }, { additionalProperties: false }),
    ),
  },
  { additionalProperties: false },
);

/** Suggestions at one node. Months in which so few people decided that the figures would be about them are left out; `people` is null where that leaves none. */
export const NodeAgreementPart = Type.Object(
  {
    node: IdPart,
    suggestions: CountPart,
    alone: Type.Integer({ minimum: 0, description: 'The assistant decided itself.' }),
    open: Type.Integer({ minimum: 0, description: 'Not decided, or no longer needed.' }),
    people: Type.Union([AgreementPart, Type.Null()]),
  },
  { additionalProperties: false },
);

/** How often people followed the assistant's suggestions at the nodes of one flow, over all its versions (O-12). */
export const getAgreement = defineRoute({
  id: 'flows.agreement',
  method: 'GET',
  path: '/api/processes/{process}/flows/{flow}/agreement',
  summary: 'How often suggestions are followed',
  permission: 'process.draw',
  params: Type.Object({ process: ProcessKeyPart, flow: IdPart }),
  query: Type.Object({ days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366, default: 180 })) }),
  answer: Type.Object(
    {
      since: InstantPart,
      fewest: Type.Integer({
        description: 'So many people must have decided in a month for their figures to be told.',
      }),
      nodes: Type.Array(NodeAgreementPart),
    },
    { additionalProperties: false },
  ),
});
