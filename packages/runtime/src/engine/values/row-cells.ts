import type { FieldValues, Json, ProcessDefinition } from '@dealwright/shared';
import { rowsOf } from '../../fields/subtable/rows.ts';
import { lookup } from '../lookup.ts';
import type { RowPlace } from '../state.ts';
import { fitToField } from './fit-to-field.ts';

/** The cells of one row as they are stored; none when the row is gone. */
export function cellsOf(values: FieldValues, { table, row }: RowPlace): FieldValues {
  return rowsOf(lookup(values, table)).find(({ id }) => id === row)?.values ?? {};
}

/** The stored value of a field of the deal; of a column of the row's table the cell. Null when empty. */
export function valueInRow(
  definition: ProcessDefinition,
  values: FieldValues,
  { field, row }: { readonly field: string; readonly row: RowPlace | null },
): Json {
  const source = row !== null && isColumn(definition, row.table, field) ? cellsOf(values, row) : values;
  return lookup(source, field) ?? null;
}

/**
 * Values as the deal stores them: those for columns go into their row of the sub-table, all others stay. Cells of a row that is gone
 * are dropped.
 */
export function valuesWithRow(
  definition: ProcessDefinition,
  {
    stored,
    row,
    values,
  }: { readonly stored: FieldValues; readonly row: RowPlace | null; readonly values: FieldValues },
): FieldValues {
  if (row === null) return values;
  const entries = Object.entries(values);
  const cells = Object.fromEntries(entries.filter(([field]) => isColumn(definition, row.table, field)));
  const others = Object.fromEntries(entries.filter(([field]) => !isColumn(definition, row.table, field)));
  if (Object.keys(cells).length === 0) return others;
  const rows = rowsOf(lookup(stored, row.table)).map((each) =>
    each.id === row.row ? { ...each, values: { ...each.values, ...cells } } : each,
  );
  return { ...others, [row.table]: fitToField(definition, row.table, rows) };
}

function isColumn({ fields }: ProcessDefinition, table: string, field: string): boolean {
  return lookup(fields, table)?.columns?.includes(field) === true;
}
