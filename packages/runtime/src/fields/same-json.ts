import { isJsonObject, type Json } from '@dealwright/shared';

/** Whether two JSON values are the same value; the order of an object's members does not matter, absent equals null at the top. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  const [first, second] = [left ?? null, right ?? null];
  if (first === second) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  if (!isJsonObject(first) || !isJsonObject(second)) return sameLists(first, second);
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && sameJson(first[key], second[key]))
  );
}

function sameLists(first: Json, second: Json): boolean {
  if (!Array.isArray(first) || !Array.isArray(second) || first.length !== second.length) return false;
  return first.every((entry: Json, index) => sameJson(entry, second[index] as Json));
}
