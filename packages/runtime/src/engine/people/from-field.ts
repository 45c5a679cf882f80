import { findSource } from './source.ts';

/** The person, or people, that a field of the deal holds. */
export const fromField = findSource('field', ({ field }, { storedIn }) => {
  const value = storedIn(field);
  const people = Array.isArray(value) ? value : [value];
  return people
    .filter((person) => typeof person === 'string')
    .map((person) => ({ person, because: { code: 'field', params: { field } } }));
});
