import type { Purpose } from '../generated/privacy.ts';

/**
 * What people call a purpose, wherever one is shown: in conditions, on boxes, in problems. `words` says a text ref in the reader's
 * language. An id that is no purpose comes back as it is, so that a gap is seen.
 */
export function purposeTitle(
  purposes: Readonly<Record<string, Purpose>>,
  id: string,
  words: (ref: string) => string,
): string {
  const purpose = Object.hasOwn(purposes, id) ? purposes[id] : undefined;
  return purpose === undefined ? id : words(purpose.title);
}
