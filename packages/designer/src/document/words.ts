import { type ProcessDefinition, textKeyOf, textOf } from '@dealwright/shared';
import type { CommandTools } from './command.ts';
import type { Edit } from './edit.ts';

/** Words to be written in the text catalogue. */
export interface Wording {
  /** "t:…" */
  readonly ref: string;
  readonly locale: string;
  readonly text: string;
}

/** Writes one text; an empty one is taken away, so that it counts as missing. */
export function writeText(edit: Edit, { ref, locale, text }: Wording): void {
  if (edit.get(['texts', locale]) === undefined) {
    if (text === '') return;
    edit.set(['texts', locale], {});
  }
  edit.set(['texts', locale, textKeyOf(ref)], text === '' ? undefined : text);
}

/** Writes a text in every language of the definition that the words are known in. */
export function writeTexts(edit: Edit, ref: string, words: Readonly<Record<string, string>>): void {
  for (const locale of edit.definition().locales) {
    const text = words[locale];
    if (text !== undefined) writeText(edit, { ref, locale, text });
  }
}

/** Gives a text of the language being edited a ref; the other languages get theirs in the text view. */
export function newText(
  edit: Edit,
  ref: string,
  { locale, text }: { readonly locale: string; readonly text: string },
): void {
  const { locales, defaultLocale } = edit.definition();
  writeText(edit, { ref, locale: locales.includes(locale) ? locale : defaultLocale, text });
}

/** Takes away the texts that only this value referred to. Call it after the value is out of the definition. */
export function dropTexts(edit: Edit, value: unknown): void {
  const kept = new Set(textRefsIn({ ...edit.definition(), texts: null }));
  for (const ref of new Set(textRefsIn(value))) {
    if (kept.has(ref)) continue;
    for (const locale of Object.keys(edit.definition().texts)) edit.unset(['texts', locale, textKeyOf(ref)]);
  }
}

/** Every text ref inside a value. */
export function textRefsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^t:[A-Za-z0-9_]/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textRefsIn);
}

/** What people call a field, in the language of the person who draws. */
export function fieldName(
  definition: ProcessDefinition,
  field: string,
  { locale }: Pick<CommandTools, 'locale'>,
): string {
  const label = definition.fields[field]?.label;
  return label === undefined ? field : textOf(definition, label, locale);
}

/** The name of a field type or node kind in each product language. */
export function componentNames(
  component: { readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>> } | undefined,
  key: string,
): Readonly<Record<string, string>> {
  return component?.texts[key] ?? {};
}
