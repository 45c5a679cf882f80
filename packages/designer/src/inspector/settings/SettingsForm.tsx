import {
  createFormSession,
  type FormSession,
  formFromSettings,
  settingsFromValues,
  settingsInUse,
  valuesFromSettings,
} from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { isJsonObject, type Json, type JsonObject, type Texts } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../app/use-words.ts';
import { sameJson } from '../../document/edit.ts';
import { settingControls, settingTypes } from './setting-controls.ts';

/** Settings of a component, drawn from its own schema. */
export interface SettingsFormProps {
  readonly schema: JsonObject;
  readonly texts: Texts;
  /** Begins the text keys: "field.money.settings". */
  readonly prefix: string;
  readonly settings: JsonObject;
  readonly onChange: (name: string, value: Json | undefined) => void;
}

/** The product's own form renderer on a settings schema: a component that describes its settings needs no panel of its own. */
export function SettingsForm({ schema, texts, prefix, settings, onChange }: SettingsFormProps) {
  const { locale } = useWords();
  const latest = useRef({ settings, onChange });
  latest.current = { settings, onChange };
  // As text, so that the form is opened anew only when other settings count.
  const used = JSON.stringify(settingsInUse(schema, settings));
  const session = useMemo(
    () => openSession({ schema: JSON.parse(used) as JsonObject, texts, prefix }, latest.current.settings, locale),
    [used, texts, prefix, locale],
  );
  useEffect(() => {
    return session.subscribeAll(() => {
      const before = latest.current.settings;
      const after = settingsFromValues(schema, session.values(), before);
      for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (sameJson(before[name], after[name]) || !fits(schema, name, after[name])) continue;
        latest.current.onChange(name, after[name]);
      }
    });
  }, [session, schema]);
  useEffect(() => {
    const wanted = valuesFromSettings(schema, settings);
    const shown = settingsFromValues(schema, session.values(), {});
    if (!sameJson(shown, settingsFromValues(schema, wanted, {}))) {
      const none = Object.keys(session.source.fields).map((name) => [name, null] as const);
      session.assign({ ...Object.fromEntries(none), ...wanted });
    }
  }, [session, schema, settings]);
  return <FormView session={session} controls={settingControls} submitLabel={null} onSubmit={() => undefined} />;
}

type Described = Pick<SettingsFormProps, 'schema' | 'texts' | 'prefix'>;

function openSession({ schema, texts, prefix }: Described, settings: JsonObject, locale: string): FormSession {
  const source = formFromSettings(schema, texts, prefix);
  const access = Object.fromEntries(Object.keys(source.fields).map((name) => [name, 'edit' as const]));
  const values = valuesFromSettings(schema, settings);
  return createFormSession({ source, access, values, locale, inputs: {}, organization: null }, settingTypes);
}

/** Half-typed values stay in the editor until they are what the schema asks for; editors of their own give whole values. */
function fits(schema: JsonObject, name: string, value: Json | undefined): boolean {
  const properties = isJsonObject(schema.properties ?? null) ? (schema.properties as JsonObject) : {};
  const property = properties[name];
  if (value === undefined || property === undefined || !isJsonObject(property)) return true;
  if (JSON.stringify(property).includes('"$ref"')) return true;
  return (
    interpretedValidator.compile(
      { $schema: 'http://json-schema.org/draft-07/schema#', ...property },
      { firstOnly: true },
    )(value).length === 0
  );
}
