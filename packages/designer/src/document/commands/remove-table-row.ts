import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { tableName } from './table-name.ts';

/** Takes a row of a decision table away. */
export const removeTableRow: Command<{ readonly table: string; readonly row: number }> = {
  id: 'remove-table-row',
  label: 'command.remove-table-row',
  patch: (definition, { table, row }) => {
    const edit = editOf(definition);
    edit.unset(['tables', table, 'rows', row]);
    return edit.patch();
  },
  announce: (definition, { table, row }, tools) =>
    phrase('done.remove-table-row', { name: tableName(definition, table, tools), place: row + 1 }),
};
