import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { decideByConstant, decideByMember, type MemberCase } from './decision.ts';
import { mapSchema } from './schema-walk.ts';

/**
 * Turns every `oneOf`/`anyOf` whose branches can be told apart by a glance (a constant member, a member only one branch has, null or not) into
 * if/then rules, so that a mistake inside a branch is reported at its own place and not as "fits none of eleven".
 */
export function guideUnions(schema: JsonObject): JsonObject {
  return mapSchema(schema, guideUnion) as JsonObject;
}

function guideUnion(schema: JsonObject): JsonObject {
  const keyword = Array.isArray(schema.oneOf) ? 'oneOf' : Array.isArray(schema.anyOf) ? 'anyOf' : null;
  if (keyword === null) return schema;
  const { [keyword]: union, ...rest } = schema;
  const branches = (union as readonly Json[]).filter(isJsonObject);
  const guided = branches.length < 2 ? null : (byConstant(branches) ?? byOwnMember(branches) ?? byNull(branches));
  if (guided === null) return schema;
  return { ...rest, allOf: [...((rest.allOf as readonly Json[] | undefined) ?? []), ...guided] };
}

function byConstant(branches: readonly JsonObject[]): readonly JsonObject[] | null {
  const [first] = branches;
  const name = Object.keys(propertiesOf(first)).find((candidate) =>
    branches.every((branch) => hasConstant(branch, candidate)),
  );
  if (name === undefined) return null;
  const cases = branches.map((schema) => ({
    value: (propertiesOf(schema)[name] as JsonObject).const as string,
    schema,
  }));
  const values = cases.map(({ value }) => value);
  return [
    { type: 'object', required: [name], properties: { [name]: { enum: values } } },
    decideByConstant(name, cases),
  ];
}

function hasConstant(branch: JsonObject, name: string): boolean {
  const property = propertiesOf(branch)[name];
  return isJsonObject(property) && typeof property.const === 'string' && requiredOf(branch).includes(name);
}

/** A member that is required in one branch and unknown to all others, in every branch. */
function byOwnMember(branches: readonly JsonObject[]): readonly JsonObject[] | null {
  const cases: MemberCase[] = [];
  for (const schema of branches) {
    const others = branches.filter((other) => other !== schema);
    const member = requiredOf(schema).find((name) => others.every((other) => propertiesOf(other)[name] === undefined));
    if (member === undefined) return null;
    cases.push({ member, schema });
  }
  return [decideByMember(cases)];
}

function byNull(branches: readonly JsonObject[]): readonly JsonObject[] | null {
  const [one, other] = branches;
  if (branches.length !== 2 || one === undefined || other === undefined) return null;
  const nullable = [one, other].find((branch) => branch.type === 'null');
  const rest = nullable === one ? other : one;
  if (nullable === undefined || Object.keys(nullable).length !== 1 || rest.type === 'null') return null;
  return [{ if: { not: { type: 'null' } }, then: rest }];
}

function propertiesOf(schema: JsonObject | undefined): JsonObject {
  return isJsonObject(schema?.properties) ? schema.properties : {};
}

function requiredOf(schema: JsonObject): readonly string[] {
  return Array.isArray(schema.required) ? (schema.required as readonly string[]) : [];
}
