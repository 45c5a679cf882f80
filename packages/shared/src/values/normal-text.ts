/** More marks on one letter than any language writes; texts that are safe to stream have no more (UAX #15). */
const manyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * A text in a normal form of Unicode. Marks that pile up on one letter are cut off first: sorting them takes the square of their number,
 * a minute for a megabyte.
 */
export function normalText(text: string, form: 'NFC' | 'NFKC'): string {
  return text.replaceAll(manyMarks, '$1').normalize(form);
}
