import { membersOf, withTeamsBelow } from './members-of-place.ts';
import { placesMeant } from './places-meant.ts';
import { findSource } from './source.ts';

/** Everybody in a team or region, perhaps in the teams below it, too. */
export const fromMembers = findSource('members', (source, scope) => {
  const { unit, below = false } = source;
  const { organization } = scope;
  const members = membersOf(unit, organization);
  const meant = placesMeant(source, scope);
  const places = below && unit === 'team' ? meant.flatMap((team) => withTeamsBelow(team, organization)) : meant;
  return places.flatMap((place) =>
    (members.get(place) ?? []).map(({ id }) => ({
      person: id,
      because: { code: `member-${unit}`, params: { [unit]: place } },
    })),
  );
});
