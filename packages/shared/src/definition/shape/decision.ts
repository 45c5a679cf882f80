import type { Json, JsonObject } from '../../values/json.ts';

/** A schema that holds when a member has one certain value. */
export interface ConstantCase {
  readonly value: string;
  readonly schema: JsonObject;
}

/**
 * A schema that lets the value of one member decide which other schema holds, as a balanced tree of if/then/else, so that an interpreter asks a
 * handful of questions and not one a case. A value outside the cases is not told here.
 */
export function decideByConstant(member: string, cases: readonly ConstantCase[]): JsonObject {
  const [only] = cases;
  if (only === undefined) return {};
  if (cases.length === 1) return { if: memberIsOneOf(member, cases), then: only.schema };
  const middle = cases.length >> 1;
  return {
    if: memberIsOneOf(member, cases.slice(0, middle)),
    then: middle === 1 ? only.schema : decideByConstant(member, cases.slice(0, middle)),
    else: decideByConstant(member, cases.slice(middle)),
  };
}

function memberIsOneOf(member: string, cases: readonly ConstantCase[]): JsonObject {
  return { type: 'object', required: [member], properties: { [member]: { enum: cases.map(({ value }) => value) } } };
}

/** A schema that holds when a member is there. */
export interface MemberCase {
  readonly member: string;
  readonly schema: JsonObject;
}

/** A schema that lets the first member found decide which other schema holds; with none of them it fails. */
export function decideByMember(cases: readonly MemberCase[]): JsonObject {
  const nothing: JsonObject = { anyOf: cases.map(({ member }): Json => ({ required: [member] })) };
  const chain = cases.reduceRight<JsonObject>(
    (otherwise, { member, schema }) => ({ if: { required: [member] }, then: schema, else: otherwise }),
    nothing,
  );
  return { if: { type: 'object' }, then: chain, else: { type: 'object' } };
}
