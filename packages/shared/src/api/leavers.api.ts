import { Type } from 'typebox';
import { IdPart } from './parts.ts';
import { defineRoute } from './route.ts';

const LeaverParams = Type.Object({ person: IdPart });
const LeaverBody = Type.Object(
  {
    successor: Type.Union([
      Type.Object({ rule: Type.Literal('superior') }, { additionalProperties: false }),
      Type.Object({ rule: Type.Literal('person'), person: IdPart }, { additionalProperties: false }),
    ]),
  },
  { additionalProperties: false },
);
/**
 * Somebody leaves (S-35): he can no longer sign in, his keys and proxies end, and his deals, seats, returned requests and open
 * advice go one by one to his superior or to a named person. Where nobody of these may sit, an administrator does.
 */
export const leavePerson = defineRoute({
  id: 'organization.leave',
  method: 'POST',
  path: '/api/people/{person}/leave',
  summary: 'Deactivate a person and hand his tasks over',
  permission: 'organization.administer',
  params: LeaverParams,
  body: LeaverBody,
  answer: Type.Object(
    {
      successor: IdPart,
      tasks: Type.Integer({
        description: 'Open tasks that will be handed over, advice and returned requests with them.',
      }),
      deals: Type.Integer({ description: 'Open deals of his that get another owner.' }),
    },
    { additionalProperties: false },
  ),
});
/** A seat of somebody who is to leave, and what would become of it: the engine itself is asked, nothing is written. */
export const LeftSeatPart = Type.Object(
  {
    deal: IdPart,
    dealNumber: Type.String(),
    processTitle: Type.String(),
    nodeTitle: Type.String(),
    status: Type.String(),
    becomes: Type.Union([Type.Literal('handed-over'), Type.Literal('taken-out'), Type.Literal('stuck')]),
    to: Type.Union([IdPart, Type.Null()], { description: 'Who takes over.' }),
  },
  { additionalProperties: false },
);
/** What would happen if somebody left now. */
export const previewLeaving = defineRoute({
  id: 'organization.leave-preview',
  method: 'POST',
  path: '/api/people/{person}/leave/preview',
  summary: 'What would become of somebody’s tasks',
  permission: 'organization.administer',
  params: LeaverParams,
  body: LeaverBody,
  answer: Type.Object(
    {
      successor: IdPart,
      seats: Type.Array(LeftSeatPart),
      deals: Type.Integer({ description: 'Open deals that would get another owner.' }),
      requests: Type.Integer({ description: 'Requests that came back to him.' }),
      advice: Type.Integer({ description: 'Advice he was asked for.' }),
      proxies: Type.Integer({ description: 'Proxies that would end.' }),
      keys: Type.Integer({ description: 'API keys that would end.' }),
    },
    { additionalProperties: false },
  ),
});
