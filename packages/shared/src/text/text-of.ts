import { localesFor } from './translate.ts';

/** The part of a definition that holds its words. */
export interface SpokenDefinition {
  readonly defaultLocale: string;
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The key inside the catalogue that a text ref ("t:title") names. */
export function textKeyOf(ref: string): string {
  return ref.startsWith('t:') ? ref.slice(2) : ref;
}

/**
 * The words behind a text ref in the reader's language: his locale, his language, the definition's default, English, then
 * any. A ref without words comes back as its key, so that a gap is seen.
 */
export function textOf(definition: SpokenDefinition, ref: string, locale: string): string {
  const key = textKeyOf(ref);
  const available = Object.keys(definition.texts);
  for (const candidate of [...localesFor(locale, available), definition.defaultLocale, 'en', ...available]) {
    const text = textIn(definition, candidate, key);
    if (text !== undefined && text !== '') return text;
  }
  return key;
}

function textIn(definition: SpokenDefinition, locale: string, key: string): string | undefined {
  const catalogue = Object.hasOwn(definition.texts, locale) ? definition.texts[locale] : undefined;
  return catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}
