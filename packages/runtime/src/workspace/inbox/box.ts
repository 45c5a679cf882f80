/** The boxes of the inbox. */
export const boxes = ['todo', 'done', 'started', 'notified'] as const;

/** One of them. */
export type Box = (typeof boxes)[number];

/** How the box of what is to do is shown: the newest first, what is due first, or only what is overdue. */
export const orders = ['newest', 'due', 'late'] as const;

/** One of them. */
export type Order = (typeof orders)[number];

/** What an address says of the inbox: the box, of which process, from whom, in which order; the first of each goes without saying. */
export interface InboxSearch {
  readonly box?: Exclude<Box, 'todo'>;
  readonly order?: Exclude<Order, 'newest'>;
  readonly process?: string;
  /** Only what this person speaks for. */
  readonly from?: string;
}

/** Reads an address; what is none of ours is left out, and so is an order in a box that has none. */
export function inboxSearch(search: Readonly<Record<string, unknown>>): InboxSearch {
  const box = boxes.find((each) => each === search.box) ?? 'todo';
  const order = orders.find((each) => each === search.order) ?? 'newest';
  const { process, from } = search;
  const filter = {
    ...(typeof process === 'string' ? { process } : {}),
    // Whose requests they are goes without saying in the box of one's own.
    ...(typeof from === 'string' && box !== 'started' ? { from } : {}),
  };
  if (box !== 'todo') return { box, ...filter };
  return order === 'newest' ? filter : { order, ...filter };
}
