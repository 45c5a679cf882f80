import type { FromSuperiors, Organization } from '@dealwright/shared';
import { peopleMeant } from './people-meant.ts';
import { fillsSlot } from './role-members.ts';
import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/** The superiors of the initiator, the owner or whoever a field names, nearest first. */
export const fromSuperiors = findSource('superiors', (source, scope) =>
  peopleMeant(source, scope).flatMap((below) =>
    chainOf(below, source, scope.organization).map(({ id }, index) => ({
      person: id,
      because: { code: 'superior', params: { of: below, level: index + 1 } },
    })),
  ),
);

/**
 * Up to a number of levels or the first superior with a role. When nobody within the levels has that role the chain is empty, so that
 * the empty policy speaks, not the whole chain (S-17).
 */
function chainOf(below: string, { levels, until }: FromSuperiors, organization: Organization) {
  const chain = superiorsOf(below, organization).slice(0, levels);
  if (until === undefined) return chain;
  return chain.slice(0, chain.findIndex((person) => fillsSlot(person, until, organization)) + 1);
}
