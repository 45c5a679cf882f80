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

/** A language in its own words, as a name; the country is named only where the same language is offered twice. */
export function languageName(locale: string, offered: readonly string[]): string {
  const [language = locale] = locale.split('-');
  const alone = offered.filter((one) => one.split('-')[0] === language).length < 2;
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(alone ? language : locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
