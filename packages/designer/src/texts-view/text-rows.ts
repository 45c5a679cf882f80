import { type ProcessDefinition, pointerOf, textKeyOf } from '@dealwright/shared';
import { type Place, placeOfPointer } from '../document/place.ts';

/** A text of the catalogue, with the place that uses it; null when nothing does. */
export interface TextRow {
  readonly key: string;
  readonly place: Place | null;
}

/** Every text of a definition in the order in which the definition uses them, unused ones last. */
export function textRows(definition: ProcessDefinition, locale: string): readonly TextRow[] {
  const rows = new Map<string, TextRow>();
  const walk = (value: unknown, steps: readonly (string | number)[]): void => {
    if (typeof value === 'string' && value.startsWith('t:')) {
      const key = textKeyOf(value);
      if (!rows.has(key)) rows.set(key, { key, place: placeOfPointer(definition, pointerOf(...steps), { locale }) });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) walk(member, [...steps, name]);
  };
  for (const [part, value] of Object.entries(definition)) if (part !== 'texts') walk(value, [part]);
  for (const catalogue of Object.values(definition.texts)) {
    for (const key of Object.keys(catalogue)) if (!rows.has(key)) rows.set(key, { key, place: null });
  }
  return [...rows.values()];
}

/** Whether a text has no words in a language. */
export function isMissing({ texts }: ProcessDefinition, key: string, locale: string): boolean {
  return (texts[locale]?.[key] ?? '') === '';
}
