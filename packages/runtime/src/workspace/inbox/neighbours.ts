/** The lines before and after one in a list; at the ends, and when it is not there, there is none. */
export function neighbours(
  ids: readonly string[],
  id: string,
): { readonly before: string | null; readonly after: string | null } {
  const at = ids.indexOf(id);
  if (at === -1) return { before: null, after: ids[0] ?? null };
  return { before: ids[at - 1] ?? null, after: ids[at + 1] ?? null };
}
