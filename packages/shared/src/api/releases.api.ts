import { Type } from 'typebox';
import { CountPart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const ProcessParams = Type.Object({ process: ProcessKeyPart });
/** Whom a gray version may reach: all given lists must hold; empty or absent means everybody. `percent` of the people left. */
export const TargetingPart = Type.Object(
  {
    regions: Type.Optional(Type.Array(IdPart, { maxItems: 200 })),
    teams: Type.Optional(Type.Array(IdPart, { maxItems: 500 })),
    people: Type.Optional(Type.Array(IdPart, { maxItems: 5000 })),
    percent: Type.Number({ minimum: 0, maximum: 100, description: 'Share of people, at most three decimals.' }),
  },
  { additionalProperties: false },
);
/** The release of a process: a stable version and at most one gray candidate. */
export const ReleasePart = Type.Object(
  {
    process: ProcessKeyPart,
    revision: Type.Integer(),
    stable: Type.Union([Type.Integer(), Type.Null()]),
    gray: Type.Union([
      Type.Object(
        {
          version: Type.Integer(),
          targeting: TargetingPart,
          since: InstantPart,
          people: Type.Integer({ description: 'How many people it reaches today.' }),
          of: Type.Integer(),
        },
        { additionalProperties: false },
      ),
      Type.Null(),
    ]),
    deals: Type.Array(Type.Object({ version: Type.Integer(), open: Type.Integer(), ended: Type.Integer() })),
    history: Type.Array(
      Type.Object({
        at: InstantPart,
        by: Type.String(),
        what: Type.Union([
          Type.Literal('stable'),
          Type.Literal('gray'),
          Type.Literal('percent'),
          Type.Literal('promote'),
          Type.Literal('rollback'),
        ]),
        version: Type.Union([Type.Integer(), Type.Null()]),
        note: Type.String(),
      }),
    ),
  },
  { additionalProperties: false },
);
/** The release as it stands. */
export const getRelease = defineRoute({
  id: 'releases.get',
  method: 'GET',
  path: '/api/processes/{process}/release',
  summary: 'The release',
  permission: 'process.read',
  params: ProcessParams,
  answer: ReleasePart,
});
const Move = { revision: CountPart, note: Type.String({ minLength: 1, maxLength: 2000 }) };
/** Changes the release: set stable, start or change gray, promote gray to stable, roll gray back. New deals follow at once; running deals stay on their version. */
export const postRelease = defineRoute({
  id: 'releases.change',
  method: 'POST',
  path: '/api/processes/{process}/release',
  summary: 'Change the release',
  permission: 'process.release',
  params: ProcessParams,
  body: Type.Union([
    Type.Object({ do: Type.Literal('stable'), version: CountPart, ...Move }, { additionalProperties: false }),
    Type.Object(
      { do: Type.Literal('gray'), version: CountPart, targeting: TargetingPart, ...Move },
      { additionalProperties: false },
    ),
    Type.Object({ do: Type.Literal('promote'), ...Move }, { additionalProperties: false }),
    Type.Object({ do: Type.Literal('rollback'), ...Move }, { additionalProperties: false }),
  ]),
  answer: ReleasePart,
});
/** Which version each person would get now, and why; also for a targeting that is only planned. */
export const previewRelease = defineRoute({
  id: 'releases.preview',
  method: 'POST',
  path: '/api/processes/{process}/release/preview',
  summary: 'Whom a targeting reaches',
  permission: 'process.release',
  params: ProcessParams,
  body: Type.Object({ targeting: TargetingPart }, { additionalProperties: false }),
  answer: Type.Object({
    people: Type.Array(
      Type.Object({
        id: IdPart,
        name: Type.String(),
        arm: Type.Union([Type.Literal('gray'), Type.Literal('stable')]),
        rule: Type.String(),
      }),
    ),
    strangers: Type.Number({
      description: 'Share of the visits to public forms of the regions that are named, in percent.',
    }),
  }),
});
