import type { ProductLocale } from '@dealwright/shared';

/** Several things in a sentence as the language lists them: all of them, or one of them. */
export function listed(
  words: readonly string[],
  locale: ProductLocale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type, style: 'long' }).format(words);
}
