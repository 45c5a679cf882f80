import type { Json } from '@dealwright/shared';
import type { SourceScope } from './source.ts';

/** By whom a source goes: who asked, who owns the deal, or who is named in a field. */
export interface Meant {
  readonly of?: 'initiator' | 'owner' | 'field' | undefined;
  readonly field?: string | undefined;
}

/** The people by whom a source goes; nobody when the field is empty. */
export function peopleMeant({ of = 'initiator', field }: Meant, scope: SourceScope): readonly string[] {
  if (of === 'initiator') return [scope.run.initiator];
  if (of === 'owner') return [scope.deal.owner];
  return field === undefined ? [] : peopleIn(scope.storedIn(field));
}

/** The person, or people, that a value holds. */
export function peopleIn(value: Json): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((person) => typeof person === 'string');
}
