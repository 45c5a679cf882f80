/** The boxes of the inbox. */
export const boxes = ['todo', 'done', 'started'] as const;

/** One of them. */
export type Box = (typeof boxes)[number];

/** What an address says of the box; the first one goes without saying. */
export function boxOf(search: Readonly<Record<string, unknown>>): { readonly box?: Exclude<Box, 'todo'> } {
  return search.box === 'done' || search.box === 'started' ? { box: search.box } : {};
}
