import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';
import { writeFreshField } from './fresh-field.ts';

/** Draws a new column in a sub-table. */
export const addColumn: Command<{
  readonly type: string;
  readonly table: string;
  readonly index: number;
  readonly field: string;
}> = {
  id: 'add-column',
  label: 'command.add-column',
  patch: (definition, { type, table, index, field }, tools) => {
    const edit = editOf(definition);
    const owner = definition.fields[table];
    if (owner === undefined || tools.fieldTypes.get(owner.type)?.hasColumns !== true) return [];
    if (tools.fieldTypes.get(type)?.hasColumns === true || !writeFreshField(edit, { type, field }, tools)) return [];
    edit.insert(['fields', table, 'columns'], index, field);
    return edit.patch();
  },
  announce: (definition, { type, table }, tools) =>
    phrase('done.add-column', { type: `field.${type}.name`, table: fieldName(definition, table, tools) }),
};
