import { Type } from 'typebox';
import { IdPart, InstantPart, ReasonPart } from './parts.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);

/** One step that is expected: who would be asked or told, why, and until when he would have to act; `dueBecause` says why nobody should rely on that. */
export const RouteStepPart = Type.Object({
  node: Nullable(IdPart),
  title: Type.String(),
  people: Type.Array(IdPart),
  because: Nullable(ReasonPart),
  due: Nullable(InstantPart),
  dueBecause: Nullable(ReasonPart),
});

const SeatPart = Type.Object({ title: Type.String(), person: IdPart });
const EndPart = Nullable(Type.Object({ text: Type.String(), closed: Type.Boolean() }));

/** What other values would change on the way, as far as the reader may see the fields and as far as it can be told. */
export const RouteChangesPart = Type.Object({
  changes: Type.Array(
    Type.Object({
      field: IdPart,
      label: Type.String(),
      value: Nullable(Type.String({ description: 'At exactly this value; else between `from` and `to`.' })),
      from: EndPart,
      to: EndPart,
      added: Type.Array(SeatPart),
      removed: Type.Array(SeatPart),
      endsOtherwise: Type.Boolean(),
    }),
  ),
  untold: Type.Array(Type.String(), { description: 'Names of fields that may change the way; how cannot be told.' }),
  hidden: Type.Boolean({ description: 'Something that the reader may not see may change the way, too.' }),
});
