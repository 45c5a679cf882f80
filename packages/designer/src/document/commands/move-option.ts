import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

import { optionsOf } from './options.ts';
/** Moves an option to another place of the list. */
export const moveOption: Command<{ readonly field: string; readonly option: string; readonly index: number }> = {
  id: 'move-option',
  label: 'command.move-option',
  patch: (definition, { field, option, index }) => {
    const edit = editOf(definition);
    const options = optionsOf(definition.fields[field]?.settings);
    const from = options.findIndex(({ id }) => id === option);
    if (from < 0 || index < 0 || index >= options.length || index === from) return [];
    edit.move(['fields', field, 'settings', 'options', from], ['fields', field, 'settings', 'options', index]);
    return edit.patch();
  },
  announce: (definition, { field, index }, tools) =>
    phrase('done.move-option', { name: fieldName(definition, field, tools), place: index + 1 }),
};
