import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName, newText } from '../words.ts';
/** Adds options with these labels at the end; many at once when many lines are pasted. */
export const addOptions: Command<{
  readonly field: string;
  readonly labels: readonly string[];
  readonly locale: string;
}> = {
  id: 'add-options',
  label: 'command.add-options',
  patch: (definition, { field, labels, locale }, tools) => {
    const edit = editOf(definition);
    if (definition.fields[field] === undefined) return [];
    for (const text of labels) {
      const id = tools.newId('op');
      edit.insert(['fields', field, 'settings', 'options'], -1, { id, label: `t:${id}` });
      newText(edit, `t:${id}`, { locale, text });
    }
    return edit.patch();
  },
  announce: (definition, { field, labels }, tools) =>
    phrase('done.add-options', { name: fieldName(definition, field, tools), count: labels.length }),
};
