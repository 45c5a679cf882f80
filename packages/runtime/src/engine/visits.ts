import type { Run, Visit } from './state.ts';

/** A visit of a run that is under way; undefined when it has ended, or was never entered. */
export function openVisitOf(run: Run | undefined, id: string): Visit | undefined {
  return run?.open.find((visit) => visit.id === id);
}

/** A visit of a run, under way or ended; undefined when the run has none of this id. */
export function visitOf(run: Run | undefined, id: string): Visit | undefined {
  return openVisitOf(run, id) ?? run?.past.findLast((visit) => visit.id === id);
}

/** All visits of a run, oldest first: those under way and those that have ended. */
export function visitsOf({ open, past }: Run): readonly Visit[] {
  return [...past, ...open].toSorted((left, right) => numberOfVisit(left) - numberOfVisit(right));
}

/** The place of a visit in the order in which a deal entered its nodes. */
export function numberOfVisit({ id }: Visit): number {
  return Number(id.slice(1));
}
