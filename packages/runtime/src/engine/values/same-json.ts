import { isJsonObject, type Json } from '@dealwright/shared';

/** Whether two JSON values are equal; the order of keys does not count, and absent is the same as null. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((value, index) => sameJson(value, right[index]))
    );
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return (left ?? null) === (right ?? null);
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameJson(left[key], right[key]));
}
