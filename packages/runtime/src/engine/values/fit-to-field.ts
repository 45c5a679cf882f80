import type { Json, ProcessDefinition } from '@dealwright/shared';
import { fieldContextOf } from '../../fields/field-context.ts';
import type { FieldContext } from '../../fields/field-type.ts';
import { fieldTypes } from '../../fields/registry.ts';
import { storedForm } from '../../fields/stored-form.ts';
import { lookup } from '../lookup.ts';

/** A computed result in the stored form of the field that takes it; null when the field cannot hold it. */
export function fitToField(definition: ProcessDefinition, field: string, value: Json): Json {
  const known = lookup(definition.fields, field);
  const type = fieldTypes.get(known?.type ?? '');
  if (known === undefined || type === undefined || value === null) return null;
  return storedForm(type, value, contextOf(definition, field)) ?? null;
}

const contexts = new WeakMap<ProcessDefinition, Map<string, FieldContext>>();

/** The context in which the engine reads and checks values of a field; made once for a definition. */
export function contextOf(definition: ProcessDefinition, id: string): FieldContext {
  const known = contexts.get(definition) ?? new Map<string, FieldContext>();
  contexts.set(definition, known);
  const found = known.get(id);
  if (found !== undefined) return found;
  const field = definition.fields[id];
  const made = fieldContextOf(field ?? missingField, {
    source: definition,
    types: fieldTypes,
    locale: definition.defaultLocale,
    organization: null,
  });
  known.set(id, made);
  return made;
}

const missingField = { type: '', typeVersion: 1, key: '', label: '', settings: {} } as const;
