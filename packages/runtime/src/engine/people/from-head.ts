import { lookup } from '../lookup.ts';
import { findSource } from './source.ts';

/** Who leads the team or region of the deal, or of its initiator or owner. */
export const fromHead = findSource('head', ({ unit, of = 'deal' }, { deal, run, organization }) => {
  const whose = of === 'deal' ? deal : lookup(organization.people, of === 'initiator' ? run.initiator : deal.owner);
  const place = whose?.[unit];
  if (place === undefined) return [];
  const head = unit === 'team' ? lookup(organization.teams, place)?.head : lookup(organization.regions, place)?.head;
  return head === undefined ? [] : [{ person: head, because: { code: `head-${unit}`, params: { [unit]: place } } }];
});
