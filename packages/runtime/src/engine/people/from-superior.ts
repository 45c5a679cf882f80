import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/** Exactly the superior so many levels above the initiator or owner. */
export const fromSuperior = findSource('superior', ({ of = 'initiator', level }, { run, deal, organization }) => {
  const below = of === 'initiator' ? run.initiator : deal.owner;
  const superior = superiorsOf(below, organization)[level - 1];
  return superior === undefined
    ? []
    : [{ person: superior.id, because: { code: 'superior', params: { of: below, level } } }];
});
