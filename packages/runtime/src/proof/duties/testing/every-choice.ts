import type { Deciders, DutyNode, DutyProblem, DutySeat } from '../duty-problem.ts';

type Choice = ReadonlyMap<string, string>;

/** Whether anybody can keep the duties, found by trying every choice of deciders; of only one when it is given. */
export function canBeKept({ nodes, duties, askers, teams }: DutyProblem, only?: Deciders): boolean {
  const decided = new Map<string, readonly string[]>();
  const at = (place: number): boolean => {
    const node = nodes[place];
    if (node === undefined) return duties.every(holds);
    const mayDecide = (person: string) =>
      duties.every(({ rule, nodes: among }) => {
        if (!among.includes(node.id)) return true;
        if (rule === 'not-initiator') return !askers.includes(person);
        const others = among.filter((id) => id !== node.id).flatMap((id) => decided.get(id) ?? []);
        return rule !== 'different-people' || !others.includes(person);
      });
    const own = node.seats.filter(({ holder }) => mayDecide(holder));
    const seated = own.length > 0 ? own : node.standIns.filter(({ holder }) => mayDecide(holder));
    const given = only?.[node.id];
    const choices = given === undefined ? everyChoice(seated) : [new Map(Object.entries(given))];
    return choices.some((choice) => {
      const people = [...choice.values()];
      if (!people.every(mayDecide) || !passes(node, { choice, seated })) return false;
      decided.set(node.id, people);
      const kept = at(place + 1);
      decided.delete(node.id);
      return kept;
    });
  };
  const holds = ({ rule, nodes: among, atLeast = 2 }: DutyProblem['duties'][number]): boolean => {
    const people = new Set(among.flatMap((id) => decided.get(id) ?? []));
    if (rule === 'distinct-people') return people.size >= atLeast;
    if (rule !== 'distinct-teams') return true;
    return new Set([...people].flatMap((person) => teams[person] ?? [])).size >= atLeast;
  };
  return at(0);
}

function everyChoice([seat, ...others]: readonly DutySeat[]): readonly Choice[] {
  if (seat === undefined) return [new Map()];
  return everyChoice(others).flatMap((rest) => [
    rest,
    ...seat.deciders.map((person): Choice => new Map([[seat.holder, person], ...rest])),
  ]);
}

function passes(
  { needs }: DutyNode,
  { choice, seated }: { readonly choice: Choice; readonly seated: readonly DutySeat[] },
): boolean {
  const weigh = (seats: readonly DutySeat[]) => seats.reduce((sum, { weight }) => sum + weight, 0);
  const [have, all] = [weigh(seated.filter(({ holder }) => choice.has(holder))), weigh(seated)];
  if (needs === 'nobody') return choice.size === 0;
  if (choice.size === 0) return false;
  if (needs === 'one') return choice.size === 1;
  if (needs === 'some') return true;
  if (needs === 'everybody') return choice.size === seated.length;
  return 'count' in needs ? have >= needs.count : have * needs.of > needs.part * all;
}
