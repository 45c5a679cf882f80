import { findSource } from './source.ts';

/** The person, or people, that a field of the deal holds. */
export const fromField = findSource('field', ({ field }, scope) => {
  const value = scope.storedIn(field);
  const people = Array.isArray(value) ? value : [value];
  return people
    .filter((person) => typeof person === 'string')
    .map((person) => ({ person, because: { code: 'field', params: { field } } }));
});
