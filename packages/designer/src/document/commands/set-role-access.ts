import type { RoleAccess } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { partName } from '../parts.ts';
import { phrase } from '../phrase.ts';

/** Says which deals a role sees, or which masked fields it may reveal one by one. */
export const setRoleAccess: Command<{
  readonly role: string;
  readonly member: 'deals' | 'reveal';
  readonly value: RoleAccess['deals' | 'reveal'];
}> = {
  id: 'set-role-access',
  label: 'command.set-role-access',
  patch: (definition, { role, member, value }) => {
    const edit = editOf(definition);
    if (definition.roles[role] === undefined || (member === 'deals' && value === undefined)) return [];
    if (definition.access === undefined) edit.set(['access'], { roles: {} });
    // Whoever has no entry sees nothing; a right to reveal alone begins with that.
    if (definition.access?.roles[role] === undefined) edit.set(['access', 'roles', role], { deals: 'none' });
    edit.set(['access', 'roles', role, member], value);
    return edit.patch();
  },
  announce: (definition, { role }, tools) =>
    phrase('done.set-role-access', { name: partName(definition, { part: 'role', id: role }, tools) }),
};
