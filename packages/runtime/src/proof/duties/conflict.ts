import type { Duty } from '@dealwright/shared';
import { asksForMany, type DutyProblem } from './duty-problem.ts';
import { type Budget, keepDuties, mostSeats } from './keep-duties.ts';

/**
 * Of duties that cannot be kept together, those that cannot already, with as few nodes: without any one of them, or of the nodes at
 * which people must be different or must not have asked, the rest could be kept. Asked of a problem that is `broken`; what takes too
 * long to tell is not spared.
 */
export function conflictIn(problem: DutyProblem, budget: Budget = { left: mostSeats }): readonly Duty[] {
  let { duties } = problem;
  // Again from the first after each that was spared: who is barred at one node makes room for others at the next.
  for (let next = sparing(problem, duties, budget); next !== null; next = sparing(problem, duties, budget))
    duties = next;
  return duties;
}

/** The same duties less something without which they cannot be kept either; null when nothing can be spared. */
function sparing(problem: DutyProblem, duties: readonly Duty[], budget: Budget): readonly Duty[] | null {
  const whole = duties.map((_duty, place) => duties.toSpliced(place, 1));
  const single = duties.flatMap((duty, place) =>
    asksForMany(duty)
      ? []
      : duty.nodes.map((node) =>
          duties.toSpliced(place, 1, { ...duty, nodes: duty.nodes.filter((each) => each !== node) }),
        ),
  );
  const isBroken = (fewer: readonly Duty[]) => keepDuties({ ...problem, duties: fewer }, budget).verdict === 'broken';
  return [...whole, ...single].find(isBroken) ?? null;
}
