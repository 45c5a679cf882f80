import { peopleIn } from './people-meant.ts';
import { findSource } from './source.ts';

/** The person, or people, that an expression gives. */
export const fromExpression = findSource('expression', ({ value }, scope) =>
  peopleIn(scope.resultOf(value)).map((person) => ({ person, because: { code: 'expression', params: {} } })),
);
