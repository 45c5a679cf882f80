import type { Duty } from '@dealwright/shared';
import { asksForMany, type DutyNode, type DutyProblem } from './duty-problem.ts';
import { matchSlots, type Slot } from './match-slots.ts';

type Chosen = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Whether every duty by itself may still be kept from a node on: a necessary condition that is quick to tell. Where different people
 * must decide there is a different one for each node to come; where so many must decide, so many are left.
 */
export function mayStillBeKept(problem: DutyProblem, chosen: Chosen, place: number): boolean {
  const ahead = problem.nodes.slice(place);
  return problem.duties.every((duty) => {
    if (duty.rule === 'not-initiator') return true;
    const open = ahead.filter(({ id }) => duty.nodes.includes(id));
    const decided = duty.nodes.flatMap((node) => [...(chosen.get(node)?.values() ?? [])]);
    return asksForMany(duty)
      ? canReach(problem, duty, { decided, open })
      : matchSlots(open.flatMap((node) => slotsOf(node, decided))) !== null;
  });
}

function canReach(
  { teams }: DutyProblem,
  { rule, atLeast = 2 }: Duty,
  { decided, open }: { readonly decided: readonly string[]; readonly open: readonly DutyNode[] },
): boolean {
  const kindOf = (person: string) => (rule === 'distinct-teams' ? (teams[person] ?? []) : person);
  const now = new Set(decided.flatMap(kindOf));
  const more = new Set(open.flatMap((node) => peopleOf(node).flatMap(kindOf)));
  const most = open.reduce(
    (sum, { needs }) => sum + (needs === 'one' ? 1 : needs === 'nobody' ? 0 : Infinity),
    now.size,
  );
  return most >= atLeast && new Set([...now, ...more]).size >= atLeast;
}

/** As many places as a node fills at least with different people who have not decided. */
function slotsOf(node: DutyNode, decided: readonly string[]): readonly Slot[] {
  if (node.needs === 'nobody') return [];
  const people = peopleOf(node).filter((person) => !decided.includes(person));
  return Array.from({ length: leastOf(node) }, () => ({ people }));
}

/** How many different people decide at least; only what is certain whoever sits there in the end. */
function leastOf({ needs, seats, standIns }: DutyNode): number {
  const sure = standIns.length === 0 && seats.every(({ weight, deciders }) => weight === 1 && deciders.length === 1);
  return typeof needs === 'object' && 'count' in needs && sure ? Math.max(1, needs.count) : 1;
}

function peopleOf({ seats, standIns }: DutyNode): readonly string[] {
  return [...new Set([...seats, ...standIns].flatMap(({ deciders }) => deciders))];
}
