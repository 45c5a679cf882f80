/** Reads an own entry of a map whose keys may come from anybody; inherited names such as "constructor" are never found. */
export function lookup<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  const value = map?.[key];
  // What objects inherit is functions and a prototype; anything else is their own, and need not be looked up twice.
  if (typeof value !== 'function' && key !== '__proto__') return value;
  return map !== undefined && Object.hasOwn(map, key) ? value : undefined;
}
