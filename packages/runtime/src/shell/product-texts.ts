import type { ProductLocale, Texts } from '@dealwright/shared';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Where the choice of language is remembered before anybody has signed in. */
const localeKey = 'dealwright.locale';

/** Whether somebody has chosen a language on this device. */
export function hasChosenLocale(): boolean {
  return localStorage.getItem(localeKey) !== null;
}

/** The languages of the interface. */
export const productLocales: readonly ProductLocale[] = ['zh-CN', 'en'];

/** The language to begin with: the remembered one, else the browser's first that we speak, else English. */
export function firstLocale(): ProductLocale {
  const remembered = localStorage.getItem(localeKey);
  const wanted = [...(remembered === null ? [] : [remembered]), ...navigator.languages];
  return wanted.some((tag) => tag === 'en' || tag === 'zh-CN')
    ? (wanted.find((tag): tag is ProductLocale => tag === 'en' || tag === 'zh-CN') ?? 'en')
    : wanted[0]?.startsWith('zh') === true
      ? 'zh-CN'
      : 'en';
}

/** Starts i18next with the texts of all rooms an app uses; their keys are whole names, dots included. */
export function startTexts(rooms: readonly Texts[]): i18n {
  const resources = Object.fromEntries(
    productLocales.map((locale) => [locale, { translation: textsIn(rooms, locale) }]),
  );
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    resources,
    lng: firstLocale(),
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = texts.language;
  texts.on('languageChanged', (locale) => {
    localStorage.setItem(localeKey, locale);
    document.documentElement.lang = locale;
  });
  return texts;
}

/** Adds the texts of a room that is entered later; those already there are replaced by the same. */
export function addTexts(texts: i18n, rooms: readonly Texts[]): void {
  for (const locale of productLocales) texts.addResourceBundle(locale, 'translation', textsIn(rooms, locale));
}

function textsIn(rooms: readonly Texts[], locale: ProductLocale): Record<string, string> {
  return Object.fromEntries(rooms.flatMap((room) => Object.entries(room).map(([key, entry]) => [key, entry[locale]])));
}
