/** Any value that survives JSON unchanged; what documents, answers and events are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; keys may come from users, so read it with `Object.hasOwn` or through a Map. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a JSON value is an object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
