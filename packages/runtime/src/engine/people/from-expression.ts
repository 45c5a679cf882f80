import { findSource } from './source.ts';

/** The person, or people, that an expression gives. */
export const fromExpression = findSource('expression', ({ value }, scope) => {
  const result = scope.resultOf(value);
  return (Array.isArray(result) ? result : [result])
    .filter((person) => typeof person === 'string')
    .map((person) => ({ person, because: { code: 'expression', params: {} } }));
});
