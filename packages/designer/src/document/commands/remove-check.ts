import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts, fieldName } from '../words.ts';

/** Takes a check of a field away. */
export const removeCheck: Command<{ readonly field: string; readonly check: string }> = {
  id: 'remove-check',
  label: 'command.remove-check',
  patch: (definition, { field, check }) => {
    const edit = editOf(definition);
    const checks = definition.fields[field]?.checks ?? [];
    const index = checks.findIndex(({ id }) => id === check);
    if (index < 0) return [];
    if (checks.length === 1) edit.unset(['fields', field, 'checks']);
    else edit.unset(['fields', field, 'checks', index]);
    dropTexts(edit, checks[index]);
    return edit.patch();
  },
  announce: (definition, { field }, tools) =>
    phrase('done.remove-check', { name: fieldName(definition, field, tools) }),
};
