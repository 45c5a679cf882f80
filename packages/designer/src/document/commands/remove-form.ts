import { textOf } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { usesOf } from '../field-uses.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

/** Takes a form away, when no stage, node or trigger uses it. */
export const removeForm: Command<{ readonly form: string }> = {
  id: 'remove-form',
  label: 'command.remove-form',
  patch: (definition, { form }) => {
    const edit = editOf(definition);
    const gone = definition.forms[form];
    if (usesOf(definition, form).length > 0 || Object.keys(definition.forms).length === 1) return [];
    edit.unset(['forms', form]);
    dropTexts(edit, gone);
    return edit.patch();
  },
  announce: (definition, { form }, { locale }) =>
    phrase('done.remove-form', { name: textOf(definition, definition.forms[form]?.title ?? form, locale) }),
};
