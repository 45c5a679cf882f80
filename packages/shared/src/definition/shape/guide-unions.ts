import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
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
  const constants = branches.map((branch) => (propertiesOf(branch)[name] as JsonObject).const as Json);
  const choice = { type: 'object', required: [name], properties: { [name]: { enum: constants } } };
  const cases = branches.map((branch, index) => ({
    if: { type: 'object', required: [name], properties: { [name]: { const: constants[index] as Json } } },
    then: branch,
  }));
  return [choice, ...cases];
}

function hasConstant(branch: JsonObject, name: string): boolean {
  const property = propertiesOf(branch)[name];
  return isJsonObject(property) && property.const !== undefined && requiredOf(branch).includes(name);
}

/** A member that is required in one branch and unknown to all others, in every branch. */
function byOwnMember(branches: readonly JsonObject[]): readonly JsonObject[] | null {
  const names: string[] = [];
  for (const branch of branches) {
    const others = branches.filter((other) => other !== branch);
    const own = requiredOf(branch).find((name) => others.every((other) => propertiesOf(other)[name] === undefined));
    if (own === undefined) return null;
    names.push(own);
  }
  const cases = branches.map((branch, index) => ({
    if: { type: 'object', required: [names[index] ?? ''] },
    then: branch,
  }));
  return [{ type: 'object' }, { anyOf: names.map((name) => ({ required: [name] })) }, ...cases];
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
