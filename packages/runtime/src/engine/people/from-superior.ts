import { peopleMeant } from './people-meant.ts';
import { findSource } from './source.ts';
import { superiorsOf } from './superiors.ts';

/** Exactly the superior so many levels above the initiator, the owner or whoever a field names. */
export const fromSuperior = findSource('superior', (source, scope) =>
  peopleMeant(source, scope).flatMap((below) => {
    const superior = superiorsOf(below, scope.organization)[source.level - 1];
    return superior === undefined
      ? []
      : [{ person: superior.id, because: { code: 'superior', params: { of: below, level: source.level } } }];
  }),
);
