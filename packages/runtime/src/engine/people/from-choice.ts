import { lookup } from '../lookup.ts';
import { findSource } from './source.ts';

/** Whom the initiator, or whoever decided just before, has chosen for this node; who is out of scope does not count. */
export const fromChoice = findSource('choice', ({ within, most = 1, by }, scope) => {
  const chosen = lookup(scope.run.choices, scope.node) ?? [];
  const allowed = within === undefined ? null : new Set(scope.findPeople(within).map(({ person }) => person));
  return chosen
    .filter((person) => allowed === null || allowed.has(person))
    .slice(0, most)
    .map((person) => ({ person, because: { code: `chosen-${by}`, params: {} } }));
});
