import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

/** Takes a rule away. */
export const removeRule: Command<{ readonly form: string; readonly rule: string }> = {
  id: 'remove-rule',
  label: 'command.remove-rule',
  patch: (definition, { form, rule }) => {
    const edit = editOf(definition);
    const gone = definition.forms[form]?.rules[rule];
    edit.unset(['forms', form, 'rules', rule]);
    dropTexts(edit, gone);
    return edit.patch();
  },
  announce: () => phrase('done.remove-rule'),
};
