import type { TextEntry } from './define-texts.ts';

/** The languages in which the product speaks to strangers: on public forms, in the mails they get, in answers to them. */
export const publicLocales = Object.freeze(['en', 'zh-CN', 'de', 'fr'] as const);

/** A language for strangers. */
export type PublicLocale = (typeof publicLocales)[number];

/** A text that strangers meet. */
export type PublicTextEntry = TextEntry & Readonly<Record<PublicLocale, string>>;

/** Texts for strangers, by key. */
export type PublicTexts<Key extends string = string> = Readonly<Record<Key, PublicTextEntry>>;

/** Declares texts for strangers; the type makes a missing language a compile error. */
export function definePublicTexts<const Key extends string>(texts: Record<Key, PublicTextEntry>): PublicTexts<Key> {
  return Object.freeze(texts);
}
