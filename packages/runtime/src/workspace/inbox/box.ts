/** The boxes of the inbox. */
export const boxes = ['todo', 'done', 'started', 'notified'] as const;

/** One of them. */
export type Box = (typeof boxes)[number];

/** What an address says of the box; the first one goes without saying. */
export function boxOf(search: Readonly<Record<string, unknown>>): InboxSearch {
  const box = boxes.find((each) => each === search.box);
  const process = typeof search.process === 'string' ? { process: search.process } : {};
  return box === undefined || box === 'todo' ? process : { box, ...process };
}

/** Which box of the inbox an address names, and of which process. */
export interface InboxSearch {
  readonly box?: Exclude<Box, 'todo'>;
  readonly process?: string;
}
