/** A set of names. */
export type Names = ReadonlySet<string>;

/** The names in either set. */
export function joinNames(a: Names, b: Names): Names {
  return new Set([...a, ...b]);
}

/** The names of the first set that are in the second. */
export function commonNames(a: Names, b: Names): Names {
  return new Set([...a].filter((name) => b.has(name)));
}

/** The names of the first set that are not in the second. */
export function otherNames(a: Names, b: Names): Names {
  return new Set([...a].filter((name) => !b.has(name)));
}
