import { membersOfSlot } from './role-members.ts';
import { findSource } from './source.ts';

/** Everybody who fills a role slot, perhaps only those of the deal's region or team. */
export const fromRole = findSource('role', ({ role, within = 'organization' }, { deal, organization }) =>
  membersOfSlot(role, organization)
    .filter((person) => within === 'organization' || person[within] === deal[within])
    .map((person) => ({
      person: person.id,
      because:
        within === 'organization'
          ? { code: 'role', params: { role } }
          : { code: `role-${within}`, params: { role, [within]: deal[within] } },
    })),
);
