import { type TextParams, translate } from '@dealwright/shared';
import { publicPageTexts } from './texts.ts';

/** A key of the words around public forms. */
export type PageKey = keyof typeof publicPageTexts;

/** Says the words of the page in one language. */
export type PageWords = (key: PageKey, params?: TextParams) => string;

/** The words of the page in a language. */
export function wordsIn(locale: string): PageWords {
  return (key, params = {}) => translate(publicPageTexts, key, params, locale);
}

/** The first wanted language that is offered, exactly or by its language; else the first that is offered. */
export function chooseLocale(wanted: readonly string[], offered: readonly string[], otherwise: string): string {
  for (const locale of wanted) {
    const language = locale.split('-')[0];
    const found = offered.find((one) => one === locale) ?? offered.find((one) => one.split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return otherwise;
}

/** What this browser asks for: the address first, then the person's languages. */
export function wantedLocales(address: URL, languages: readonly string[]): readonly string[] {
  const asked = address.searchParams.get('lang');
  return asked === null ? languages : [asked, ...languages];
}

/** A language in its own words. */
export function languageName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
