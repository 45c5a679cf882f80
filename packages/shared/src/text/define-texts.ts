/** The languages the product itself speaks; definitions may carry more. */
export type ProductLocale = 'en' | 'zh-CN';

/** One text in every product language. Placeholders are written {{name}}. */
export type TextEntry = Readonly<Record<ProductLocale, string>>;

/** Texts of one room, by key. */
export type Texts<Key extends string = string> = Readonly<Record<Key, TextEntry>>;

/** Declares the texts of a room; the type makes a missing language a compile error. */
export function defineTexts<const Key extends string>(texts: Record<Key, TextEntry>): Texts<Key> {
  return Object.freeze(texts);
}
