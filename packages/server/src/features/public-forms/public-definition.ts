import { fieldsOfForm } from '@dealwright/runtime';
import {
  dependenciesOf,
  type Expression,
  type Field,
  type Form,
  type Json,
  type ProcessDefinition,
} from '@dealwright/shared';

/** What a stranger gets of a definition: one form, the fields it needs, the purposes and notices it shows, their words. */
export interface PublicDefinition {
  readonly format: ProcessDefinition['format'];
  readonly key: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly forms: Readonly<Record<string, Form>>;
  readonly privacy: ProcessDefinition['privacy'];
  readonly texts: ProcessDefinition['texts'];
}

/** Cuts one form out of a definition; whatever else the process does stays inside. */
export function publicDefinition(definition: ProcessDefinition, formId: string, form: Form): PublicDefinition {
  const fields = neededFields(definition, formId, form);
  const privacy = neededPrivacy(definition, form, Object.values(fields));
  const cut = {
    format: definition.format,
    key: definition.key,
    locales: definition.locales,
    defaultLocale: definition.defaultLocale,
    title: form.title,
    fields,
    forms: { [formId]: form },
    privacy,
  };
  return { ...cut, texts: wordsOf(definition, cut as unknown as Json) };
}

/** Shown fields, their columns, and fields that rules and computed values read; nothing is said about masks and purposes of keeping. */
function neededFields(definition: ProcessDefinition, formId: string, form: Form): Readonly<Record<string, Field>> {
  const needed = new Set(fieldsOfForm(definition, formId));
  for (const { when, then } of Object.values(form.rules)) {
    for (const expression of [when, ...then.map(({ arg }) => arg)]) addReads(needed, expression);
  }
  for (const id of needed) {
    const field = definition.fields[id];
    for (const column of field?.columns ?? []) needed.add(column);
    for (const expression of [
      field?.computed,
      field?.default,
      ...(field?.checks ?? []).flatMap(({ when, assert }) => [when, assert]),
    ]) {
      addReads(needed, expression);
    }
  }
  return Object.fromEntries(
    [...needed].flatMap((id) => {
      const { privacy: _privacy, keyHistory: _history, ...field } = definition.fields[id] ?? {};
      return 'type' in field ? [[id, field as Field] as const] : [];
    }),
  );
}

function addReads(needed: Set<string>, expression: Expression | undefined): void {
  if (expression === undefined) return;
  for (const field of dependenciesOf(expression).fields) needed.add(field);
}

function neededPrivacy(
  definition: ProcessDefinition,
  form: Form,
  fields: readonly Field[],
): ProcessDefinition['privacy'] {
  const purposes = new Set(fields.flatMap(({ settings }) => listIn(settings.purposes as Json | undefined)));
  const notices = new Set([
    form.public?.notice ?? '',
    ...fields.flatMap(({ settings }) => listIn(settings.notice as Json | undefined)),
  ]);
  return {
    purposes: only(definition.privacy.purposes, purposes),
    notices: only(definition.privacy.notices, notices),
  };
}

function listIn(value: Json | undefined): readonly string[] {
  return [value].flat().filter((entry) => typeof entry === 'string');
}

function only<Value>(map: Readonly<Record<string, Value>>, wanted: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => wanted.has(id)));
}

/** Words that the cut document refers to, in all languages. */
function wordsOf(definition: ProcessDefinition, document: Json): ProcessDefinition['texts'] {
  const keys = new Set<string>();
  collectRefs(document, keys);
  return Object.fromEntries(Object.entries(definition.texts).map(([locale, words]) => [locale, only(words, keys)]));
}

function collectRefs(value: Json, keys: Set<string>): void {
  if (typeof value === 'string') {
    if (value.startsWith('t:')) keys.add(value.slice(2));
  } else if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) collectRefs(part as Json, keys);
  }
}
