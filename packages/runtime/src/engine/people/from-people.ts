import { findSource } from './source.ts';

/** Named people. */
export const fromPeople = findSource('people', (source) =>
  source.people.map((person) => ({ person, because: { code: 'named', params: {} } })),
);
