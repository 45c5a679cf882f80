import type { DutyProblem, DutySeat } from './duty-problem.ts';

/**
 * Tells which seats are alike: their people could change places everywhere without changing anything, also after what was decided so
 * far. Whoever stands in for another, or is represented, is like nobody else.
 */
export function likenessOf({
  nodes,
  duties,
  askers,
  teams,
}: DutyProblem): (seat: DutySeat, chosen: ReadonlyMap<string, ReadonlyMap<string, string>>) => string {
  const places = new Map<string, string[]>();
  const unlike = new Set(askers);
  for (const { id, seats, standIns } of nodes)
    for (const [kind, list] of Object.entries({ seats, standIns }))
      for (const { holder, deciders, weight } of list) {
        places.set(holder, [...(places.get(holder) ?? []), `${id} ${kind} ${weight}`]);
        if (deciders.length !== 1 || deciders[0] !== holder)
          for (const person of [holder, ...deciders]) unlike.add(person);
      }
  const teamsCount = duties.some(({ rule }) => rule === 'distinct-teams');
  return ({ holder }, chosen) => {
    if (unlike.has(holder)) return holder;
    const decided = [...chosen].flatMap(([node, seats]) => ([...seats.values()].includes(holder) ? node : []));
    return JSON.stringify([places.get(holder), teamsCount ? teams[holder] : null, decided]);
  };
}
