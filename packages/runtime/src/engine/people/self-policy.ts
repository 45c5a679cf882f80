import type { FoundPerson, NodeTools } from '../node-tools.ts';
import { uniquePeople } from './find-people.ts';
import { superiorsOf } from './superiors.ts';

/** What happens when the one who asked would decide his own request. */
export type SelfPolicy = 'escalate' | 'skip' | 'allow';

/**
 * Applies the self policy to the people found (S-15, I-6). Escalating puts the next superior who is not the initiator in his
 * place; without one the seat is left out. Whether nobody was left although somebody was found tells the caller to pass (skip).
 */
export function withoutSelf(
  found: readonly FoundPerson[],
  policy: SelfPolicy,
  tools: NodeTools,
): readonly FoundPerson[] {
  const self = tools.run.initiator;
  if (policy === 'allow' || !found.some(({ person }) => person === self)) return found;
  if (policy === 'skip') return found.filter(({ person }) => person !== self);
  const superior = superiorsOf(self, tools.organization).find(({ id }) => id !== self);
  const instead = superior === undefined ? [] : [escalated(superior.id, self)];
  return uniquePeople(
    found.flatMap((entry) => (entry.person === self ? instead.map((other) => ({ ...entry, ...other })) : [entry])),
  );
}

function escalated(person: string, initiator: string): FoundPerson {
  return { person, because: { code: 'escalated', params: { initiator } } };
}
