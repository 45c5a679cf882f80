import type { Expression, FieldCheck } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName, newText } from '../words.ts';

/** A check of a field, with the words people see when it fails. */
export interface AddCheck {
  readonly field: string;
  readonly check: string;
  readonly assert: Expression;
  readonly locale: string;
  readonly text: string;
}

/** Adds a check to a field. */
export const addCheck: Command<AddCheck> = {
  id: 'add-check',
  label: 'command.add-check',
  patch: (definition, { field, check, assert, locale, text }) => {
    const edit = editOf(definition);
    if (definition.fields[field] === undefined) return [];
    const fresh: FieldCheck = { id: check, severity: 'error', assert, message: `t:${check}` };
    edit.insert(['fields', field, 'checks'], -1, fresh);
    newText(edit, fresh.message, { locale, text });
    return edit.patch();
  },
  announce: (definition, { field }, tools) => phrase('done.add-check', { name: fieldName(definition, field, tools) }),
};
