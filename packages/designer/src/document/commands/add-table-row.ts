import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { tableName } from './table-name.ts';

/** Adds a row at a place: one that fits everything, or the one that is given. */
export const addTableRow: Command<{
  readonly table: string;
  readonly at: number;
  readonly when?: readonly unknown[];
}> = {
  id: 'add-table-row',
  label: 'command.add-table-row',
  patch: (definition, { table, at, when }, { newId }) => {
    const edit = editOf(definition);
    const target = definition.tables?.[table];
    if (target === undefined) return [];
    edit.insert(['tables', table, 'rows'], at, {
      id: newId('row'),
      when: when ?? target.inputs.map(() => ({ any: true })),
      then: target.outputs.map(() => ({ const: { empty: true } })),
    });
    return edit.patch();
  },
  announce: (definition, { table }, tools) =>
    phrase('done.add-table-row', { name: tableName(definition, table, tools) }),
};
