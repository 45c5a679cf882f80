import type { DecisionTable } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { tableName } from './table-name.ts';

type Input = DecisionTable['inputs'][number];
type Output = DecisionTable['outputs'][number];

/** Which column of a table: one that is asked, or one that is written. */
export interface TableColumn {
  readonly table: string;
  readonly side: 'inputs' | 'outputs';
  readonly index: number;
}

/** Puts another column in the place of one; cells that no longer fit are found by the check. */
export const setTableColumn: Command<TableColumn & { readonly column: Input | Output }> = {
  id: 'set-table-column',
  label: 'command.set-table-column',
  patch: (definition, { table, side, index, column }) => {
    const edit = editOf(definition);
    if (definition.tables?.[table]?.[side][index] === undefined) return [];
    edit.set(['tables', table, side, index], column);
    return edit.patch();
  },
  announce: (definition, { table, index }, tools) =>
    phrase('done.set-table-column', { name: tableName(definition, table, tools), place: index + 1 }),
  merges: ({ table, side, index }) => `set-table-column ${table} ${side} ${index}`,
};
