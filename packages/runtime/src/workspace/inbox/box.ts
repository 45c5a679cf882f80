/** The boxes of the inbox. */
export const boxes = ['todo', 'done', 'started'] as const;

/** One of them. */
export type Box = (typeof boxes)[number];

/** How the box of what is to do is shown: the newest first, what is due first, or only what is overdue. */
export const orders = ['newest', 'due', 'late'] as const;

/** One of them. */
export type Order = (typeof orders)[number];

/** What an address says of the inbox; the box of what is to do and the newest first go without saying. */
export interface InboxSearch {
  readonly box?: Exclude<Box, 'todo'>;
  readonly order?: Exclude<Order, 'newest'>;
}

/** Reads an address; what is none of ours is left out. */
export function inboxSearch({ box, order }: Readonly<Record<string, unknown>>): InboxSearch {
  if (box === 'done' || box === 'started') return { box };
  return order === 'due' || order === 'late' ? { order } : {};
}
