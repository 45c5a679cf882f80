import type { FromHead } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import { peopleMeant } from './people-meant.ts';
import type { SourceScope } from './source.ts';

/** The teams or regions that a source means: of the deal, of people, or the one that is named. */
export function placesMeant(
  { unit, of = 'deal', place, field }: Pick<FromHead, 'unit' | 'of' | 'place' | 'field'>,
  scope: SourceScope,
): readonly string[] {
  if (of === 'deal') return [scope.deal[unit]];
  if (of === 'place') return place === undefined ? [] : [place];
  const people = peopleMeant({ of, field }, scope);
  return [...new Set(people.flatMap((person) => lookup(scope.organization.people, person)?.[unit] ?? []))];
}
