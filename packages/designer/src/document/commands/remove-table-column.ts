import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';
import type { TableColumn } from './set-table-column.ts';
import { tableName } from './table-name.ts';

/** Takes a column with its cells away; the last of its side stays. */
export const removeTableColumn: Command<TableColumn> = {
  id: 'remove-table-column',
  label: 'command.remove-table-column',
  patch: (definition, { table, side, index }) => {
    const edit = editOf(definition);
    const target = definition.tables?.[table];
    if (target === undefined || target[side].length < 2) return [];
    const gone = target[side][index];
    edit.unset(['tables', table, side, index]);
    for (const row of target.rows.keys()) {
      edit.unset(['tables', table, 'rows', row, side === 'inputs' ? 'when' : 'then', index]);
    }
    dropTexts(edit, gone);
    return edit.patch();
  },
  announce: (definition, { table, index }, tools) =>
    phrase('done.remove-table-column', { name: tableName(definition, table, tools), place: index + 1 }),
};
