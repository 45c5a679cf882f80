import type { Field, FieldValues, Json } from '@dealwright/shared';
import { rowsOf } from '../../fields/subtable/rows.ts';
import type { FieldStates } from './field-states.ts';

/** Columns of a sub-table that somebody may not write, although he may write the sub-table. */
export function closedColumns(field: Field, states: FieldStates): readonly string[] {
  return (field.columns ?? []).filter((column) => states.get(column) !== 'edit' && states.get(column) !== 'required');
}

/** Rows in which the closed cells are those that are stored, whatever was sent for them; in new rows they are empty (S-31). */
export function withClosedCells(rows: Json, stored: Json, closed: readonly string[]): Json {
  if (closed.length === 0 || !Array.isArray(rows)) return rows;
  const before = new Map(rowsOf(stored).map((row) => [row.id, row.values]));
  return rowsOf(rows).map((row) => ({ ...row, values: withStored(row.values, before.get(row.id) ?? {}, closed) }));
}

function withStored(sent: FieldValues, stored: FieldValues, closed: readonly string[]): FieldValues {
  const open = Object.entries(sent).filter(([column]) => !closed.includes(column));
  const kept = Object.entries(stored).filter(([column]) => closed.includes(column));
  return Object.fromEntries([...open, ...kept]);
}
