import { peopleIn } from './people-meant.ts';
import { findSource } from './source.ts';

/** The person, or people, that a field of the deal holds. */
export const fromField = findSource('field', ({ field }, scope) =>
  peopleIn(scope.storedIn(field)).map((person) => ({ person, because: { code: 'field', params: { field } } })),
);
