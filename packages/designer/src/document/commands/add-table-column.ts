import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import type { TableColumn } from './set-table-column.ts';
import { tableName } from './table-name.ts';

/** Adds a column about a field at the end of its side; its cells fit everything, or are empty. */
export const addTableColumn: Command<Omit<TableColumn, 'index'> & { readonly field: string }> = {
  id: 'add-table-column',
  label: 'command.add-table-column',
  patch: (definition, { table, side, field }, { newId }) => {
    const edit = editOf(definition);
    const target = definition.tables?.[table];
    if (target === undefined) return [];
    const isInput = side === 'inputs';
    const column = isInput ? { id: newId('in'), value: { field } } : { id: newId('out'), field };
    edit.insert(['tables', table, side], -1, column);
    for (const row of target.rows.keys()) {
      const cell = isInput ? { any: true } : { const: { empty: true } };
      edit.insert(['tables', table, 'rows', row, isInput ? 'when' : 'then'], -1, cell);
    }
    return edit.patch();
  },
  announce: (definition, { table }, tools) =>
    phrase('done.add-table-column', { name: tableName(definition, table, tools) }),
};
