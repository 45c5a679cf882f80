import type { TextEntry } from '@dealwright/shared';

/** A text that strangers meet on public forms, so it also speaks the languages such forms are offered in. */
export interface PublicTextEntry extends TextEntry {
  readonly de: string;
  readonly fr: string;
}

/** Texts for strangers, by key. */
export type PublicTexts<Key extends string = string> = Readonly<Record<Key, PublicTextEntry>>;

/** Declares texts for strangers; the type makes a missing language a compile error. */
export function definePublicTexts<const Key extends string>(texts: Record<Key, PublicTextEntry>): PublicTexts<Key> {
  return Object.freeze(texts);
}
