import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts, fieldName } from '../words.ts';

/** Sets one setting of a field; `undefined` takes it away. */
export const changeSetting: Command<{ readonly field: string; readonly name: string; readonly value: unknown }> = {
  id: 'change-setting',
  label: 'command.change-setting',
  patch: (definition, { field, name, value }) => {
    const edit = editOf(definition);
    const before = definition.fields[field]?.settings[name];
    if (definition.fields[field] === undefined) return [];
    edit.set(['fields', field, 'settings', name], value);
    dropTexts(edit, before);
    return edit.patch();
  },
  announce: (definition, { field, name }, tools) => {
    const type = definition.fields[field]?.type ?? '';
    return phrase('done.change-setting', {
      name: fieldName(definition, field, tools),
      setting: `field.${type}.settings.${name}`,
    });
  },
  merges: ({ field, name }) => `change-setting ${field} ${name}`,
};
