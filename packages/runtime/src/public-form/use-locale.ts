import { publicLocales } from '@dealwright/shared';
import { useEffect, useState } from 'react';
import { chooseLocale, wantedLocales } from './page-words.ts';

/** Languages of the page itself, for when there is no form that offers its own. */
export const chromeLocales: readonly string[] = publicLocales;

/** Between which languages a page chooses. */
export interface LocalePlace {
  readonly offered: readonly string[];
  /** When nothing that is wanted is offered. */
  readonly otherwise: string;
  /** Language of what the page is about, which counts before the browser's; null when it is not known. */
  readonly own: string | null;
}

/** The language of a page: what was chosen on it or stands in its address, then its own, then what the browser asks for. */
export function useLocale({ offered, otherwise, own }: LocalePlace) {
  const [, setChosen] = useState<string | null>(null);
  const languages = own === null ? navigator.languages : [own, ...navigator.languages];
  const locale = chooseLocale(wantedLocales(new URL(location.href), languages), offered, otherwise);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (next: string): void => {
    const address = new URL(location.href);
    address.searchParams.set('lang', next);
    history.replaceState(null, '', address);
    setChosen(next);
  };
  return { locale, choose };
}
