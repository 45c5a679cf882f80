import type { Expression, TableCell } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { tableName } from './table-name.ts';

/** A cell with what stands in it from now on: a test on an input, or the value of an output. */
export type WrittenCell =
  | { readonly side: 'when'; readonly row: number; readonly column: number; readonly cell: TableCell }
  | { readonly side: 'then'; readonly row: number; readonly column: number; readonly cell: Expression };

/** Writes cells; rows that are not there yet are added, so that a sheet of cells can be pasted at once. */
export const setTableCells: Command<{ readonly table: string; readonly cells: readonly WrittenCell[] }> = {
  id: 'set-table-cells',
  label: 'command.set-table-cells',
  patch: (definition, { table, cells }, { newId }) => {
    const edit = editOf(definition);
    const target = definition.tables?.[table];
    if (target === undefined) return [];
    const last = Math.max(...cells.map(({ row }) => row));
    for (let row = target.rows.length; row <= last; row += 1) {
      const when = target.inputs.map(() => ({ any: true }));
      const then = target.outputs.map(() => ({ const: { empty: true } }));
      edit.insert(['tables', table, 'rows'], -1, { id: newId('row'), when, then });
    }
    for (const { side, row, column, cell } of cells) edit.set(['tables', table, 'rows', row, side, column], cell);
    return edit.patch();
  },
  announce: (definition, { table, cells }, tools) =>
    phrase('done.set-table-cells', { name: tableName(definition, table, tools), count: cells.length }),
};
