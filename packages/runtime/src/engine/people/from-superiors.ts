import { fillsSlot } from './role-members.ts';
import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/**
 * The superiors of the initiator or owner, nearest first, up to a number of levels or the first one with a role. When
 * nobody within the levels has that role the source is empty, so that the empty policy speaks, not the whole chain (S-17).
 */
export const fromSuperiors = findSource('superiors', ({ of = 'initiator', levels, until }, scope) => {
  const below = of === 'initiator' ? scope.run.initiator : scope.deal.owner;
  const chain = superiorsOf(below, scope.organization).slice(0, levels);
  const last =
    until === undefined ? chain.length - 1 : chain.findIndex((person) => fillsSlot(person, until, scope.organization));
  return chain
    .slice(0, last + 1)
    .map(({ id }, index) => ({ person: id, because: { code: 'superior', params: { of: below, level: index + 1 } } }));
});
