import type { Field } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

/** Members of a field that the inspector sets as a whole. */
export type FieldMember = 'default' | 'computed' | 'onHide' | 'privacy' | 'settings' | 'checks';

/** Sets one member of a field; `undefined` takes it away. */
export const setField: Command<{
  readonly field: string;
  readonly member: FieldMember;
  readonly value: Field[FieldMember];
}> = {
  id: 'set-field',
  label: 'command.set-field',
  patch: (definition, { field, member, value }) => {
    const edit = editOf(definition);
    const target = definition.fields[field];
    if (target === undefined || (member === 'settings' && value === undefined)) return [];
    edit.set(['fields', field, member], Array.isArray(value) && value.length === 0 ? undefined : value);
    return edit.patch();
  },
  announce: (definition, { field, member }, tools) =>
    phrase('done.set-field', { name: fieldName(definition, field, tools), member: `field.member.${member}` }),
  merges: ({ field, member }) => `set-field ${field} ${member}`,
};
