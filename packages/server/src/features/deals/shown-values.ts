import { type FieldContext, type FieldStates, type FieldType, fieldContextOf, fieldTypes } from '@dealwright/runtime';
import type { Field, FieldState, FieldValues, Json, Organization, ProcessDefinition } from '@dealwright/shared';
import { isClear } from './policy.ts';

/** For whom a value is put into words. */
export interface Reader {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly locale: string;
  /** IANA zone whose clock instants are read on; left out or null: UTC, and it says so. */
  readonly timeZone?: string | null;
}

/** A value as somebody may see it: in words, and whether it is masked. Null when he may not know of the field. */
export interface ShownValue {
  readonly label: string;
  readonly text: string;
  readonly masked: boolean;
}

/** The values a person may see: hidden ones left out, masked ones covered; the cells of rows by the states of their columns. */
export function visibleValues(definition: ProcessDefinition, values: FieldValues, states: FieldStates): FieldValues {
  const shown = Object.entries(values).flatMap(([id, value]): readonly (readonly [string, Json])[] => {
    const covered = coveredValue(definition, id, { value, states });
    return covered === undefined ? [] : [[id, covered]];
  });
  return Object.fromEntries(shown);
}

/** One value as a person may see it; undefined when the field is hidden from him. */
export function coveredValue(
  definition: ProcessDefinition,
  id: string,
  { value, states }: { readonly value: Json; readonly states: FieldStates },
): Json | undefined {
  const field = fieldOf(definition, id);
  const state = states.get(id);
  if (field === undefined || state === undefined || state === 'hidden') return undefined;
  if (!isClear(state)) return maskOf(field, value);
  return field.columns === undefined ? value : coveredRows(definition, value, states);
}

/** A value in words of the reader's language, unmasked. */
export function inWords(reader: Reader, id: string, value: Json): string {
  const { definition } = reader;
  const field = fieldOf(definition, id);
  const type = field === undefined ? undefined : typeOf(field);
  if (field === undefined || type === undefined || type.isEmpty(value)) return '';
  return type.format(value, contextOf(field, reader));
}

/** A value in words as a person may see it; null when the field is hidden from him. */
export function shownInWords(
  reader: Reader,
  id: string,
  { value, states }: { readonly value: Json; readonly states: FieldStates },
): ShownValue | null {
  const { definition } = reader;
  const field = fieldOf(definition, id);
  const covered = coveredValue(definition, id, { value, states });
  if (field === undefined || covered === undefined) return null;
  const label = contextOf(field, reader).text(field.label);
  const masked = !isClear(states.get(id));
  const text = masked && typeof covered === 'string' ? covered : inWords(reader, id, covered);
  return { label, text, masked };
}

/** The states that go out: what is hidden is not named. */
export function namedStates(states: FieldStates): Record<string, Exclude<FieldState, 'hidden'>> {
  return Object.fromEntries(
    [...states].flatMap(([id, state]): readonly (readonly [string, Exclude<FieldState, 'hidden'>])[] =>
      state === 'hidden' ? [] : [[id, state]],
    ),
  );
}

function contextOf(field: Field, { definition, organization, locale, timeZone = null }: Reader): FieldContext {
  return fieldContextOf(field, { source: definition, types: fieldTypes, locale, organization, timeZone });
}

function coveredRows(definition: ProcessDefinition, value: Json, states: FieldStates): Json {
  if (!Array.isArray(value)) return value;
  return value.map((row) => {
    const cells = row !== null && typeof row === 'object' && 'values' in row ? row.values : undefined;
    if (cells === undefined || cells === null || typeof cells !== 'object' || Array.isArray(cells)) return row;
    return { ...(row as object), values: visibleValues(definition, cells as FieldValues, states) } as Json;
  });
}

function maskOf(field: Field, value: Json): Json {
  const type = typeOf(field);
  if (type === undefined) return null;
  if (type.isEmpty(value)) return null;
  return type.mask(value, field.privacy?.mask ?? type.defaultMask ?? 'all');
}

function typeOf(field: Field): FieldType | undefined {
  return fieldTypes.get(field.type);
}

function fieldOf(definition: ProcessDefinition, id: string): Field | undefined {
  return Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
}
