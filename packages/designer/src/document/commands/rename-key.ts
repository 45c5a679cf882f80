import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { freeKey } from '../field-key.ts';
import { phrase } from '../phrase.ts';

/** Renames a field in API and exports; the old name is kept, so that old exports are still understood. */
export const renameKey: Command<{ readonly field: string; readonly key: string }> = {
  id: 'rename-key',
  label: 'command.rename-key',
  patch: (definition, { field, key }) => {
    const edit = editOf(definition);
    const before = definition.fields[field];
    if (before === undefined || key === '' || key === before.key) return [];
    edit.set(['fields', field, 'key'], freeKey(definition, key));
    edit.set(['fields', field, 'keyHistory'], [...(before.keyHistory ?? []), before.key].slice(-50));
    return edit.patch();
  },
  announce: (_definition, { key }) => phrase('done.rename-key', { key }),
};
