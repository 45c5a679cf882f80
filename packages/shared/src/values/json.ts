/** Any value that survives JSON unchanged; what documents, answers and events are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; keys may come from users, so read it with `Object.hasOwn` or through a Map. */
export type JsonObject = { readonly [key: string]: Json };
