import { type Field, isJsonObject, type Json, type JsonObject } from '@dealwright/shared';
import type { FieldContext, FieldType } from '../field-type.ts';
import { sameJson } from '../same-json.ts';
import { storedForm } from '../stored-form.ts';

const rowId = /^[A-Za-z0-9_-]{1,64}$/u;

/** A column with its type and the context its cells are read in. */
export interface Column {
  readonly id: string;
  readonly field: Field;
  readonly type: FieldType;
  readonly context: FieldContext;
}

/** The columns of a sub-table in order; one whose type is not known here is left out. */
export function columnsOf(context: FieldContext): readonly Column[] {
  return (context.field.columns ?? []).flatMap((id) => {
    const field = Object.hasOwn(context.columns, id) ? context.columns[id] : undefined;
    const type = field === undefined ? undefined : context.types.get(field.type);
    if (field === undefined || type === undefined) return [];
    return [{ id, field, type, context: { ...context, field, columns: {} } }];
  });
}

/** A row as JSON. */
export type JsonRow = { readonly id: string; readonly values: JsonObject };

/** The rows of a stored value; anything else gives none. */
export function rowsOf(value: Json | undefined): readonly JsonRow[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row: Json): row is JsonRow => {
    return isJsonObject(row) && typeof row.id === 'string' && isJsonObject(row.values ?? null);
  });
}

/**
 * Rows brought to their stored form: cells normalized, unknown cells refused, ids kept. Undefined when not understood. A row
 * that is already as it should be comes back as the same object, so that typing in one row touches no other.
 */
export function normalizeRows(input: Json, context: FieldContext): Json | undefined {
  if (!Array.isArray(input)) return undefined;
  const columns = columnsOf(context);
  const seen = new Set<string>();
  const rows: Json[] = [];
  for (const [index, row] of input.entries()) {
    const normalized = normalizeRow(row as Json, columns, `row${index + 1}`);
    if (normalized === undefined || seen.has(normalized.id)) return undefined;
    seen.add(normalized.id);
    rows.push(normalized);
  }
  return rows;
}

function normalizeRow(input: Json, columns: readonly Column[], ownId: string): JsonRow | undefined {
  if (!isJsonObject(input)) return undefined;
  const { id = ownId, values } = input;
  if (typeof id !== 'string' || !rowId.test(id) || values === undefined || !isJsonObject(values)) return undefined;
  if (Object.keys(values).some((key) => !columns.some((column) => column.id === key))) return undefined;
  const cells = columns.flatMap(({ id: column, type, context }) => {
    const cell = Object.hasOwn(values, column) ? (values[column] ?? null) : null;
    const stored = storedForm(type, cell, context);
    return stored === null ? [] : [[column, stored ?? cell] as const];
  });
  const row = { id, values: Object.fromEntries(cells) };
  return sameJson(row, input) ? (input as JsonRow) : row;
}
