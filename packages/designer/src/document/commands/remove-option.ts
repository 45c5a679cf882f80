import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts, fieldName } from '../words.ts';

import { optionsOf } from './options.ts';
/** Takes an option away; its id is never used again. */
export const removeOption: Command<{ readonly field: string; readonly option: string }> = {
  id: 'remove-option',
  label: 'command.remove-option',
  patch: (definition, { field, option }) => {
    const edit = editOf(definition);
    const options = optionsOf(definition.fields[field]?.settings);
    const index = options.findIndex(({ id }) => id === option);
    if (index < 0) return [];
    edit.unset(['fields', field, 'settings', 'options', index]);
    dropTexts(edit, options[index]);
    return edit.patch();
  },
  announce: (definition, { field }, tools) =>
    phrase('done.remove-option', { name: fieldName(definition, field, tools) }),
};
