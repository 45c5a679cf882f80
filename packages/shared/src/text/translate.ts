import type { Texts } from './define-texts.ts';

/** Values for the placeholders of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

const placeholder = /\{\{\s*([A-Za-z0-9_.-]+)\s*\}\}/g;

/** The locales to try for a reader, best first: his own, his language, the same language of another country. */
export function localesFor(locale: string, available: readonly string[]): readonly string[] {
  const language = locale.split('-')[0] ?? locale;
  const sameLanguage = available.filter((candidate) => candidate.split('-')[0] === language);
  return [...new Set([locale, language, ...sameLanguage])];
}

/** Puts params into the placeholders of a text in one pass, so that a value with braces of its own stays as it was typed. */
export function fillPlaceholders(text: string, params: TextParams): string {
  return text.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/**
 * A product text in the reader's language. A param that is itself a key of the texts is translated first; an unknown key
 * comes back as it is, so that a gap is seen and nothing breaks.
 */
// biome-ignore lint/complexity/useMaxParams: the same four things at every call, all strings apart from the params
export function translate(texts: Texts, key: string, params: TextParams, locale: string): string {
  const text = textIn(texts, key, locale);
  if (text === undefined) return key;
  const translated = Object.entries(params).map(([name, value]) => {
    return [name, typeof value === 'string' ? (textIn(texts, value, locale) ?? value) : value] as const;
  });
  return fillPlaceholders(text, Object.fromEntries(translated));
}

function textIn(texts: Texts, key: string, locale: string): string | undefined {
  if (!Object.hasOwn(texts, key)) return undefined;
  const entry: Readonly<Record<string, string>> | undefined = texts[key];
  if (entry === undefined) return undefined;
  for (const candidate of [...localesFor(locale, Object.keys(entry)), 'en']) {
    if (Object.hasOwn(entry, candidate)) return entry[candidate];
  }
  return undefined;
}
