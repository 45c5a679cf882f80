import type { Rule } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

/** Writes a rule of a form: a new one, or other words for an old one. */
export const setRule: Command<{ readonly form: string; readonly rule: string; readonly value: Rule }> = {
  id: 'set-rule',
  label: 'command.set-rule',
  patch: (definition, { form, rule, value }) => {
    const edit = editOf(definition);
    const before = definition.forms[form]?.rules[rule];
    if (definition.forms[form] === undefined || value.then.length === 0) return [];
    edit.set(['forms', form, 'rules', rule], value);
    dropTexts(edit, before);
    return edit.patch();
  },
  announce: (definition, { form, rule }) =>
    phrase(definition.forms[form]?.rules[rule] === undefined ? 'done.add-rule' : 'done.set-rule'),
  merges: ({ form, rule }) => `set-rule ${form} ${rule}`,
};
