import { type Call, rowsOf, valueInRow } from '@dealwright/runtime';
import { type FieldValues, type Json, type ProcessDefinition, textOf } from '@dealwright/shared';

/**
 * What the assistant is told: the task in words, and the fields that the node shows it, by their names. Of a column it is told the cell of
 * the row that the node is about, of a sub-table every row.
 */
export function questionOf(
  definition: ProcessDefinition,
  values: FieldValues,
  call: Extract<Call, { readonly to: 'assistant' }>,
): Json {
  const { defaultLocale, fields } = definition;
  const nameOf = (id: string) => textOf(definition, fields[id]?.label ?? id, defaultLocale);
  const factOf = (id: string): Json => {
    const value = valueInRow(definition, values, { field: id, row: call.row ?? null });
    const columns = fields[id]?.columns;
    if (columns === undefined) return value;
    return rowsOf(value).map(({ values: cells }) =>
      Object.fromEntries(columns.map((column) => [nameOf(column), cells[column] ?? null])),
    );
  };
  return {
    task: textOf(definition, call.task, defaultLocale),
    fields: call.fields.map((id) => ({ name: nameOf(id), value: factOf(id) })),
  };
}
