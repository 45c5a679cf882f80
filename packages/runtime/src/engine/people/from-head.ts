import { lookup } from '../lookup.ts';
import { placesMeant } from './places-meant.ts';
import { findSource } from './source.ts';

/** Who leads the team or region of the deal, of people, or one that is named. */
export const fromHead = findSource('head', (source, scope) => {
  const { unit } = source;
  const { teams, regions } = scope.organization;
  return placesMeant(source, scope).flatMap((place) => {
    const head = lookup<{ readonly head?: string }>(unit === 'team' ? teams : regions, place)?.head;
    return head === undefined ? [] : [{ person: head, because: { code: `head-${unit}`, params: { [unit]: place } } }];
  });
});
