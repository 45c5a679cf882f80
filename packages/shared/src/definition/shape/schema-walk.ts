import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';

const inOne: ReadonlySet<string> = new Set([
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
]);
const inList: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']);
const inMap: ReadonlySet<string> = new Set(['$defs', 'definitions', 'dependencies', 'properties']);

/** Rebuilds a schema with a change made to every schema inside it, innermost first; what is no schema is left alone. */
export function mapSchema(schema: Json, change: (schema: JsonObject) => JsonObject): Json {
  if (!isJsonObject(schema)) return schema;
  const entries = Object.entries(schema).map(
    ([keyword, value]) => [keyword, mapKeyword(keyword, value, change)] as const,
  );
  return change(Object.fromEntries(entries));
}

function mapKeyword(keyword: string, value: Json, change: (schema: JsonObject) => JsonObject): Json {
  if (inList.has(keyword) && Array.isArray(value)) return value.map((schema) => mapSchema(schema, change));
  if (inOne.has(keyword)) return mapSchema(value, change);
  if (!inMap.has(keyword) || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, mapSchema(schema, change)] as const));
}
