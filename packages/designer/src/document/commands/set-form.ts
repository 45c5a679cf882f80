import { type Form, textOf } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Sets what a form is for, its public settings or the ref of its submit button's words. */
export const setForm: Command<{
  readonly form: string;
  readonly member: 'use' | 'public' | 'submit';
  readonly value: Form['use' | 'public' | 'submit'];
}> = {
  id: 'set-form',
  label: 'command.set-form',
  patch: (definition, { form, member, value }) => {
    const edit = editOf(definition);
    if (definition.forms[form] === undefined) return [];
    edit.set(['forms', form, member], value);
    return edit.patch();
  },
  announce: (definition, { form }, { locale }) =>
    phrase('done.set-form', { name: textOf(definition, definition.forms[form]?.title ?? form, locale) }),
};
