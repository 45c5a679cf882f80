/** Reads an own entry of a map whose keys may come from anybody; inherited names such as "constructor" are never found. */
export function lookup<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
