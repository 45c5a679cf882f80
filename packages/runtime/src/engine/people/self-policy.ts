import type { FoundPerson, NodeTools } from '../node-tools.ts';
import { isAsker } from './askers.ts';
import { uniquePeople } from './find-people.ts';
import { superiorsOf } from './superiors.ts';

/** What happens when the one who asked would decide his own request. */
export type SelfPolicy = 'escalate' | 'skip' | 'allow';

/**
 * Applies the self policy to the people found (S-15, I-6): to the initiator, and to whoever asked before him. Escalating puts the next
 * superior who did not ask in his place; without one the seat is left out. Whether nobody was left although somebody was found tells the caller to pass (skip).
 */
export function withoutSelf(
  found: readonly FoundPerson[],
  policy: SelfPolicy,
  tools: NodeTools,
): readonly FoundPerson[] {
  const isSelf = (person: string) => isAsker(tools.run, person);
  if (policy === 'allow' || !found.some(({ person }) => isSelf(person))) return found;
  if (policy === 'skip') return found.filter(({ person }) => !isSelf(person));
  return uniquePeople(
    found.flatMap((entry) => {
      if (!isSelf(entry.person)) return [entry];
      const superior = superiorsOf(entry.person, tools.organization).find(({ id }) => !isSelf(id));
      return superior === undefined ? [] : [{ ...entry, ...escalated(superior.id, entry.person) }];
    }),
  );
}

function escalated(person: string, initiator: string): FoundPerson {
  return { person, because: { code: 'escalated', params: { initiator } } };
}
