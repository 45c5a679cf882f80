import { Type } from 'typebox';
import { IdPart, InstantPart, ReasonPart, TextParamsPart } from './parts.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);
/** Who did something: a person by name, a stranger by the public form and its region, a timer; in the caller's language. */
export const ActorPart = Type.Object(
  { kind: Type.Union([Type.Literal('person'), Type.Literal('public'), Type.Literal('system')]), name: Type.String() },
  { additionalProperties: false },
);
/**
 * A seat as the deal page shows it. `decidedBy` is another than `person` where a proxy decided for him. A `provisional` decision counts
 * once the people added after it agree. `dueAt` is told while its clock runs; `dueBecause` says why nobody should
 * rely on it, such as a year without data in the calendar. `ending` says why it closed without a decision of its own.
 */
export const SeatPart = Type.Object({
  id: IdPart,
  task: IdPart,
  person: IdPart,
  status: Type.String(),
  because: ReasonPart,
  openedAt: Nullable(InstantPart),
  decidedAt: Nullable(InstantPart),
  decidedBy: Nullable(IdPart),
  dueAt: Nullable(InstantPart),
  dueBecause: Nullable(ReasonPart),
  comment: Nullable(Type.String()),
  provisional: Nullable(Type.String()),
  ending: Nullable(ReasonPart),
  group: Nullable(IdPart),
  weight: Type.Integer(),
  claimed: Type.Boolean(),
  transfers: Type.Array(IdPart, { description: 'Whom it passed through, oldest first.' }),
  files: Type.Array(IdPart),
  signature: Nullable(IdPart),
  readAt: Nullable(
    Type.String({
      format: 'date-time',
      description: 'When the task was first opened; told to who asked and to administrators.',
    }),
  ),
});
/** People whom the holder of a seat added, and how they decide among themselves; its seats name it. */
export const GroupPart = Type.Object({
  id: IdPart,
  seat: IdPart,
  place: Type.Union([Type.Literal('before'), Type.Literal('after'), Type.Literal('beside')]),
  mode: Type.Union([Type.Literal('any'), Type.Literal('all'), Type.Literal('sequential')]),
  weight: Type.Integer(),
  by: IdPart,
});
/** Advice that somebody was asked for; it binds nobody. */
export const AdvicePart = Type.Object({
  id: IdPart,
  task: IdPart,
  seat: IdPart,
  person: IdPart,
  askedBy: IdPart,
  question: Type.String(),
  askedAt: InstantPart,
  answeredAt: Nullable(InstantPart),
  answer: Nullable(Type.String()),
});
/** A node to come whose people somebody may choose. */
export const ChoicePart = Type.Object({
  node: IdPart,
  title: Type.String(),
  most: Type.Integer(),
  people: Nullable(Type.Array(IdPart, { description: 'Null: any active member.' })),
  chosen: Type.Array(IdPart),
});
/** The row of a sub-table that a step is about: which table, the place in it, and what stands in the row's first column. */
export const RowPart = Type.Object(
  { table: Type.String(), number: Type.Integer({ minimum: 1 }), title: Type.String() },
  { additionalProperties: false },
);
/** What the assistant suggested at a step, with its confidence in percent; it binds nobody. */
export const SuggestionPart = Type.Object(
  {
    verdict: Type.Union([Type.Literal('approve'), Type.Literal('reject')]),
    confidence: Type.Integer({ minimum: 0, maximum: 100 }),
    reason: Type.String(),
    at: InstantPart,
  },
  { additionalProperties: false },
);
/** A run as the deal page shows it; `epochs` tells how its rounds began: text key `timeline.<code>` with parameters. */
export const RunPart = Type.Object({
  id: IdPart,
  flow: IdPart,
  title: Type.String(),
  status: Type.String(),
  epoch: Type.Integer(),
  initiator: Type.String({ ...IdPart, description: 'Who speaks for it; his superiors decide.' }),
  startedBy: ActorPart,
  startedAt: InstantPart,
  endedAt: Nullable(InstantPart),
  revokes: Nullable(Type.String({ ...IdPart, description: 'The run whose approval it is to revoke.' })),
  revokedBy: Nullable(Type.String({ ...IdPart, description: 'The run by which its approval was revoked.' })),
  withdrawable: Type.Boolean({ description: 'Its initiator may withdraw it now.' }),
  resubmittable: Type.Boolean({
    description: 'Its initiator may correct it and send it again: it came back to him, or he withdrew it.',
  }),
  revocable: Type.Boolean({ description: 'Its initiator or an administrator may ask to revoke the approval.' }),
  revivable: Type.Boolean({ description: 'An administrator may open it again: it ended without an approval.' }),
  jumps: Type.Array(IdPart, { description: 'Nodes to which the reader, an administrator, may move it now.' }),
  lasting: Type.Array(Type.String(), { description: 'Steps whose deeds no revocation undoes, by name.' }),
  epochs: Type.Array(
    Type.Object({
      epoch: Type.Integer(),
      at: InstantPart,
      by: Type.Object({ kind: Type.String(), name: Type.String() }),
      code: Type.String(),
      params: TextParamsPart,
      comment: Nullable(Type.String()),
    }),
  ),
  incidents: Type.Array(
    Type.Object({
      node: Nullable(Type.String({ description: 'The step it stands at, by name; null when it is none.' })),
      at: InstantPart,
      because: ReasonPart,
    }),
    { description: 'What stops it and needs an administrator; empty while it goes on by itself.' },
  ),
  visits: Type.Array(
    Type.Object({
      id: IdPart,
      node: IdPart,
      title: Type.String(),
      kind: Type.String(),
      status: Type.String(),
      epoch: Type.Integer(),
      openedAt: InstantPart,
      closedAt: Nullable(InstantPart),
      seats: Type.Array(SeatPart),
      groups: Type.Array(GroupPart),
      advice: Type.Array(AdvicePart),
      row: Nullable(RowPart),
      suggestion: Nullable(SuggestionPart),
    }),
  ),
});
