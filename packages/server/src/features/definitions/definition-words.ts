import { type ProcessDefinition, textKeyOf, textOf } from '@dealwright/shared';
import type { TitleByLocale } from './definitions.tables.ts';

/** The title of a definition in each of its locales. */
export function titleByLocale(definition: ProcessDefinition): TitleByLocale {
  return Object.fromEntries(definition.locales.map((locale) => [locale, textOf(definition, definition.title, locale)]));
}

/** The same definition under another key, and with another title in all its languages when one is given. */
export function renamed(definition: ProcessDefinition, key: string, title: string | null): ProcessDefinition {
  if (title === null) return { ...definition, key };
  const titleKey = textKeyOf(definition.title);
  const texts = Object.entries(definition.texts).map(
    ([locale, words]) => [locale, { ...words, [titleKey]: title }] as const,
  );
  return { ...definition, key, texts: Object.fromEntries(texts) };
}

/** The same process with nothing in it: what a first version is compared with. */
export function emptied(definition: ProcessDefinition): ProcessDefinition {
  const {
    tables: _tables,
    access: _access,
    metrics: _metrics,
    tests: _tests,
    upgrades: _upgrades,
    canvas: _canvas,
    ...rest
  } = definition;
  const pipeline = { ...rest.pipeline, order: [], stages: {} };
  const privacy = { purposes: {}, notices: {} };
  return {
    ...rest,
    fields: {},
    forms: {},
    pipeline,
    flows: {},
    roles: {},
    privacy,
    texts: {},
  } as unknown as ProcessDefinition;
}
