import type { Stretch } from './code-places.ts';

/** One replacement in a text. */
export interface TextEdit extends Stretch {
  readonly text: string;
}

/** The smallest single replacement that makes one text of another, so that the caret and the scroll stay where they are; null when they are the same. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { offset: head, length: before.length - head - tail, text: after.slice(head, after.length - tail) };
}
