import type { FieldState, RoleAccess } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

/** Says what a role may do with a field; null leaves it to the field itself and its mask. */
export const setAccess: Command<{ readonly role: string; readonly field: string; readonly state: FieldState | null }> =
  {
    id: 'set-access',
    label: 'command.set-access',
    patch: (definition, { role, field, state }) => {
      const edit = editOf(definition);
      if (definition.roles[role] === undefined || definition.fields[field] === undefined) return [];
      if (state === null) {
        edit.unset(['access', 'roles', role, 'fields', field]);
        return edit.patch();
      }
      if (definition.access === undefined) edit.set(['access'], { roles: {} });
      const access: RoleAccess = definition.access?.roles[role] ?? { deals: 'own' };
      edit.set(['access', 'roles', role], { ...access, fields: { ...access.fields, [field]: state } });
      return edit.patch();
    },
    announce: (definition, { field, state, role }, tools) =>
      phrase('done.set-access', {
        name: fieldName(definition, field, tools),
        state: `field.state.${state ?? 'none'}`,
        role: role.slice(5),
      }),
  };
