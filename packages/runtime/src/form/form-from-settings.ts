import {
  type Field,
  type FieldValues,
  type Form,
  isJsonObject,
  type Json,
  type JsonObject,
  type Texts,
} from '@dealwright/shared';
import { canonicalDecimal } from '../fields/decimal-text.ts';
import type { FormSource } from './form-session.ts';
import { countryTexts, currencyTexts, type OptionTexts } from './setting-options.ts';

interface SettingFacts {
  readonly name: string;
  readonly schema: JsonObject;
  readonly required: boolean;
  /** Text key of the setting; its options are `<label>.<value>`. */
  readonly label: string;
}

/** The type and settings of the field in which a setting is edited. */
type EditorField = Pick<Field, 'type' | 'settings'> & { readonly texts?: OptionTexts };

/** Field types of settings that have editors of their own: "setting:options" edits what says `"x-control": "options"`. */
export function settingType(control: string): string {
  return `setting:${control}`;
}

/**
 * A form in which the settings of a component are edited: one field a property, in the order of `x-order`, drawn by what
 * `x-control` says. `prefix` begins the text keys ("field.text.settings"). Ids of the fields are the names of the properties.
 */
export function formFromSettings(settingsSchema: JsonObject, texts: Texts, prefix: string): FormSource {
  const settings = settingsOf(settingsSchema, prefix);
  const editors = settings.map((facts) => ({ facts, editor: editorOf(facts) }));
  const fields = editors.map(({ facts, editor }): readonly [string, Field] => [
    facts.name,
    {
      type: editor.type,
      typeVersion: 1,
      key: 'setting',
      label: `t:${facts.label}`,
      settings: editor.settings,
      required: facts.required,
      ...(standardOf(facts) === null ? {} : { placeholder: `t:${facts.label}.default` }),
    },
  ]);
  const nodes = settings.map(({ name }) => [`n_${name}`, { kind: 'field' as const, field: name }] as const);
  const form: Form = {
    use: 'task',
    title: `t:${prefix}`,
    layout: { root: { kind: 'section', children: nodes.map(([id]) => id) }, ...Object.fromEntries(nodes) },
    rules: {},
  };
  const extra = editors.flatMap(({ editor, facts }) => [...(editor.texts ?? []), ...defaultTexts(facts, texts)]);
  return { fields: Object.fromEntries(fields), form, texts: byLocale(texts, extra), defaultLocale: 'en' };
}

function settingsOf(schema: JsonObject, prefix: string): readonly SettingFacts[] {
  const properties = isJsonObject(schema.properties ?? null) ? (schema.properties as JsonObject) : {};
  const order = Array.isArray(schema['x-order']) ? schema['x-order'].map(String) : Object.keys(properties);
  const required: readonly Json[] = Array.isArray(schema.required) ? schema.required : [];
  return order.flatMap((name) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined || !isJsonObject(property)) return [];
    return [{ name, schema: property, required: required.includes(name), label: `${prefix}.${name}` }];
  });
}

/** The option that holds where nothing is chosen (`x-default`); null where none is said. */
function standardOf({ schema }: SettingFacts): string | null {
  const standard = schema['x-default'];
  return standard === undefined || !Array.isArray(schema.enum) ? null : String(standard);
}

/** What choosing nothing means, in words. */
function defaultTexts(facts: SettingFacts, texts: Texts): OptionTexts {
  const id = standardOf(facts);
  const words = id === null ? undefined : texts[`${facts.label}.${id}`];
  return id === null || words === undefined
    ? []
    : [
        {
          id,
          key: `${facts.label}.default`,
          text: { en: `${words.en} (default)`, 'zh-CN': `${words['zh-CN']}（默认）` },
        },
      ];
}

/** Editors that are plain field types. */
const plainEditors: Readonly<Record<string, (facts: SettingFacts) => EditorField>> = {
  integer: ({ schema }) => ({ type: 'number', settings: { scale: 0, ...boundsOf(schema) } }),
  decimal: () => ({ type: 'number', settings: { scale: 10 } }),
  date: () => ({ type: 'date', settings: {} }),
  'yes-no': () => ({ type: 'yes-no', settings: { display: 'box' } }),
  choice: ({ schema, label }) => ({ type: 'choice', settings: { options: optionsOf(schema.enum, label) } }),
  choices: ({ schema, label }) => ({
    type: 'choices',
    settings: { options: optionsOf((schema.items as JsonObject | undefined)?.enum, label) },
  }),
  'plain-text': ({ schema }) => ({
    type: 'text',
    settings: typeof schema.maxLength === 'number' ? { maxLength: schema.maxLength } : {},
  }),
  currency: () => knownOptions(currencyTexts()),
  country: () => knownOptions(countryTexts()),
};

function editorOf(facts: SettingFacts): EditorField {
  const control = typeof facts.schema['x-control'] === 'string' ? facts.schema['x-control'] : 'plain-text';
  const plain = Object.hasOwn(plainEditors, control) ? plainEditors[control] : undefined;
  return plain?.(facts) ?? { type: settingType(control), settings: { schema: facts.schema } };
}

function boundsOf({ minimum, maximum }: JsonObject): JsonObject {
  return {
    ...(typeof minimum === 'number' ? { min: String(minimum) } : {}),
    ...(typeof maximum === 'number' ? { max: String(maximum) } : {}),
  };
}

function optionsOf(values: Json | undefined, label: string): Json {
  return Array.isArray(values)
    ? values.map((value: Json) => ({ id: String(value), label: `t:${label}.${String(value)}` }))
    : [];
}

function knownOptions(texts: OptionTexts): EditorField {
  return { type: 'choice', settings: { options: texts.map(({ id, key }) => ({ id, label: `t:${key}` })) }, texts };
}

function byLocale(texts: Texts, extra: OptionTexts): FormSource['texts'] {
  const entries = [...Object.entries(texts), ...extra.map(({ key, text }) => [key, text] as const)];
  const inLocale = (locale: 'en' | 'zh-CN') => Object.fromEntries(entries.map(([key, entry]) => [key, entry[locale]]));
  return { en: inLocale('en'), 'zh-CN': inLocale('zh-CN') };
}

/** What holds of several options where the setting is left out (`x-default`): those boxes are ticked, and none ticked is another thing to say. */
function severalByDefault(schema: JsonObject): readonly Json[] | undefined {
  const standard = schema['x-default'];
  return schema['x-control'] === 'choices' && Array.isArray(standard) ? standard : undefined;
}

function isSameChoice(chosen: Json, standard: readonly Json[]): boolean {
  return Array.isArray(chosen) && chosen.length === standard.length && standard.every((each) => chosen.includes(each));
}

/** Settings as values of their form: numbers become decimals, choices texts. */
export function valuesFromSettings(settingsSchema: JsonObject, settings: JsonObject): FieldValues {
  const entries = settingsOf(settingsSchema, '').flatMap(({ name, schema }): readonly (readonly [string, Json])[] => {
    const value = Object.hasOwn(settings, name) ? settings[name] : severalByDefault(schema);
    if (value === undefined) return [];
    const asText = typeof value === 'number' || (Array.isArray(schema.enum) && typeof value !== 'boolean');
    return [[name, asText ? String(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** Settings from the values of their form; what is empty or holds anyway is left out. Anything the schema does not name stays as it was. */
export function settingsFromValues(
  settingsSchema: JsonObject,
  values: FieldValues,
  before: JsonObject = {},
): JsonObject {
  const known = settingsOf(settingsSchema, '');
  const names = new Set(known.map(({ name }) => name));
  const others = Object.entries(before).filter(([name]) => !names.has(name));
  const own = known.flatMap(({ name, schema }): readonly (readonly [string, Json])[] => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
    const several = severalByDefault(schema);
    if (several !== undefined) {
      const chosen = value ?? [];
      return isSameChoice(chosen, several) && !Object.hasOwn(before, name) ? [] : [[name, chosen]];
    }
    if (value === null) return [];
    return [[name, settingValue(schema, value)]];
  });
  return Object.fromEntries([...others, ...own]);
}

function settingValue(schema: JsonObject, value: Json): Json {
  if (Array.isArray(schema.enum)) return schema.enum.find((option: Json) => String(option) === value) ?? value;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return isNumber && canonicalDecimal(value) !== undefined ? Number(value) : value;
}
