import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { tableName } from './table-name.ts';

/** Moves a row of a decision table; where the first row that fits decides, this changes what is decided. */
export const moveTableRow: Command<{ readonly table: string; readonly row: number; readonly to: number }> = {
  id: 'move-table-row',
  label: 'command.move-table-row',
  patch: (definition, { table, row, to }) => {
    const edit = editOf(definition);
    const count = definition.tables?.[table]?.rows.length ?? 0;
    if (row === to || row >= count || to < 0 || to >= count) return [];
    edit.move(['tables', table, 'rows', row], ['tables', table, 'rows', to]);
    return edit.patch();
  },
  announce: (definition, { table, to }, tools) =>
    phrase('done.move-table-row', { name: tableName(definition, table, tools), place: to + 1 }),
};
