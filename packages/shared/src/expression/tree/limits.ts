/** Bounds of a stored tree; a tree beyond them is refused, so no later stage can be made to recurse or allocate without end. */
export const treeLimits = Object.freeze({
  depth: 64,
  nodes: 5_000,
  textLength: 20_000,
  listLength: 1_000,
  operands: 100,
});

/** Ids of fields and columns. */
export const fieldIdPattern = /^f_[a-z0-9]{1,32}$/;

/** Ids of options and people. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Names of variables and inputs. */
export const namePattern = /^[a-z][A-Za-z0-9_]{0,40}$/;

const reservedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'arguments',
  'caller',
]);

/** Whether a user-made name would touch JavaScript's own object members; such names are refused everywhere. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name);
}
