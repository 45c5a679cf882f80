import type { ProcessDefinition } from '@dealwright/shared';

/** Values that a message about a definition carries. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** What a message is about, in the reader's words: ids become names, names of the definition's own language become his, codes of languages become their names. */
export function paramsInWords(definition: ProcessDefinition, params: MessageParams, locale: string): MessageParams {
  const words = wordsIn(definition, locale);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (name === 'locale') return [name, languageName(value, locale)];
      return [name, value.split(listed).map(words).join(listed)];
    }),
  );
}

/** How messages list the stages of a pipeline. */
const listed = ' → ';

function wordsIn(definition: ProcessDefinition, locale: string): (text: string) => string {
  const own = definition.texts[definition.defaultLocale] ?? {};
  const read = definition.texts[locale] ?? {};
  const spoken = (key: string): string | undefined => filled(read[key]) ?? filled(own[key]);
  const keys = new Map(Object.entries(own).map(([key, text]) => [text, key]));
  const refs = new Map(namedParts(definition));
  return (text) => {
    const ref = refs.get(text);
    const key = ref !== undefined ? ref.slice(2) : Object.hasOwn(own, text) ? text : keys.get(text);
    return (key === undefined ? undefined : spoken(key)) ?? text;
  };
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function namedParts({ fields, forms, flows, pipeline, roles, tables, metrics, privacy }: ProcessDefinition) {
  const titled = [forms, flows, pipeline.stages, tables ?? {}, metrics ?? {}, privacy.purposes];
  return [
    ...[fields, roles].flatMap((parts) => Object.entries(parts).map(([id, { label }]) => [id, label] as const)),
    ...titled.flatMap((parts) => Object.entries(parts).map(([id, { title }]) => [id, title] as const)),
  ];
}

/** A language by its name in the reader's language; the code itself where it is not one. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch (cause) {
    if (cause instanceof RangeError) return code;
    throw cause;
  }
}
