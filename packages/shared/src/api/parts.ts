import { type TSchema, Type } from 'typebox';

/** ISO instant; no leap seconds and no year 0, which databases do not know. */
export const InstantPart = Type.String({
  format: 'date-time',
  pattern: '^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5]',
});
/** A whole number as revisions and versions are kept. */
export const CountPart = Type.Integer({ minimum: 0, maximum: 2_147_483_647 });
/** Opaque id of a stored row. */
export const IdPart = Type.String({ pattern: '^[A-Za-z0-9_.-]{1,80}$' });
/** Key of a process. */
export const ProcessKeyPart = Type.String({ pattern: '^[a-z][a-z0-9-]{1,62}$' });
/** SHA-256 in hex. */
export const HashPart = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** BCP 47 language tag, short forms only. */
export const LocalePart = Type.String({ pattern: '^[a-z]{2,3}(-[A-Z][A-Za-z]{1,7})?$' });
/** Values of a deal by field id; each is checked against its field. */
export const ValuesPart = Type.Record(Type.String({ pattern: '^f_[a-z0-9]{1,32}$' }), Type.Unknown(), {
  maxProperties: 500,
});
/** A definition as sent by anybody: hostile until checked. */
export const DefinitionPart = Type.Unknown();
/** Nothing but success. */
export const DonePart = Type.Object({ done: Type.Literal(true) }, { additionalProperties: false });
/** Parameters of a text. */
export const TextParamsPart = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]));
/** A reason in business words: text key and parameters. */
export const ReasonPart = Type.Object({ code: Type.String(), params: TextParamsPart }, { additionalProperties: false });
/** A person as others see him. */
export const PersonPart = Type.Object(
  {
    id: IdPart,
    name: Type.String(),
    region: IdPart,
    team: IdPart,
    superior: Type.Union([IdPart, Type.Null()]),
    roles: Type.Array(Type.String()),
    active: Type.Boolean(),
    authority: Type.Optional(Type.String({ description: 'Up to which amount he may decide alone, an exact decimal.' })),
  },
  { additionalProperties: false },
);
/** A problem of a definition. */
export const ProblemPart = Type.Object(
  {
    code: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('notice')]),
    pointer: Type.String(),
    params: Type.Optional(TextParamsPart),
    message: Type.String(),
    fix: Type.Optional(Type.Object({ label: Type.String(), patch: Type.Array(Type.Unknown()) })),
    example: Type.Optional(Type.Unknown({ description: 'A case that meets the problem, as a scenario.' })),
  },
  { additionalProperties: false },
);
/** The error answer of every route. */
export const ErrorPart = Type.Object(
  {
    code: Type.String(),
    message: Type.String(),
    details: Type.Array(
      Type.Object({
        pointer: Type.String(),
        code: Type.String(),
        message: Type.String(),
        params: Type.Optional(TextParamsPart),
      }),
    ),
    /** Extra facts some codes carry: who decided, what the gate misses. */
    facts: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);

/** A page of a list; `next` is the cursor of the following page or null. */
export function pageOf<Item extends TSchema>(item: Item) {
  return Type.Object(
    { items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) },
    { additionalProperties: false },
  );
}

/** Query of every list. */
export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 400 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
};
