import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

/** Makes a field required or optional, wherever it is asked for. */
export const setRequired: Command<{ readonly field: string; readonly required: boolean }> = {
  id: 'set-required',
  label: 'command.set-required',
  shortcut: 'R',
  patch: (definition, { field, required }) => {
    const edit = editOf(definition);
    if (definition.fields[field] === undefined) return [];
    edit.set(['fields', field, 'required'], required ? true : undefined);
    return edit.patch();
  },
  announce: (definition, { field, required }, tools) =>
    phrase(required ? 'done.set-required' : 'done.set-optional', { name: fieldName(definition, field, tools) }),
};
