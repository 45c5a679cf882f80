import type { Organization, Person } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { FoundPerson, NodeTools } from '../node-tools.ts';
import { isAsker } from './askers.ts';
import { uniquePeople } from './find-people.ts';
import { superiorsOf } from './superiors.ts';

/** What happens when the one who asked would decide his own request. */
export type SelfPolicy = 'escalate' | 'head' | 'skip' | 'allow';

/**
 * Applies the self policy to the people found (S-15, I-6): to the initiator, and to whoever asked before him. Escalating puts the next
 * superior who did not ask in his place, `head` who leads his team, or that superior where he leads it himself or nobody does; without
 * one the seat is left out. Whether nobody was left although somebody was found tells the caller to pass (skip).
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
      const head = policy === 'head' ? headOf(entry.person, tools.organization) : undefined;
      if (head !== undefined && !isSelf(head.id))
        return [{ ...entry, ...instead(head, entry.person, 'escalated-head') }];
      const superior = superiorsOf(entry.person, tools.organization).find(({ id }) => !isSelf(id));
      return superior === undefined ? [] : [{ ...entry, ...instead(superior, entry.person, 'escalated') }];
    }),
  );
}

/** Who leads somebody's team, if he is there. */
function headOf(person: string, { people, teams }: Organization): Person | undefined {
  const head = lookup(people, lookup(teams, lookup(people, person)?.team ?? '')?.head ?? '');
  return head?.active === true ? head : undefined;
}

function instead({ id: person }: Person, initiator: string, code: string): FoundPerson {
  return { person, because: { code, params: { initiator } } };
}
