import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

/** Moves a column of a sub-table to another place in it. */
export const moveColumn: Command<{ readonly table: string; readonly field: string; readonly index: number }> = {
  id: 'move-column',
  label: 'command.move-column',
  patch: (definition, { table, field, index }) => {
    const edit = editOf(definition);
    const columns = definition.fields[table]?.columns ?? [];
    const from = columns.indexOf(field);
    if (from < 0 || index < 0 || index >= columns.length || index === from) return [];
    edit.move(['fields', table, 'columns', from], ['fields', table, 'columns', index]);
    return edit.patch();
  },
  announce: (definition, { field, index }, tools) =>
    phrase('done.move-column', { name: fieldName(definition, field, tools), place: index + 1 }),
};
