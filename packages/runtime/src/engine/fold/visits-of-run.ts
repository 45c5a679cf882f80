import type { Run, Visit } from '../state.ts';
import { numberOfVisit } from '../visits.ts';
import { copies } from './copies.ts';
import { unknownInLog } from './known.ts';
import type { Scratch, Writable } from './scratch.ts';

/** A visit of a run, under way or ended, to be written in this command. */
export function writableVisit(run: Writable<Run>, id: string, scratch: Scratch): Writable<Visit> {
  const list = run.open.some((visit) => visit.id === id) ? 'open' : 'past';
  const visits = scratch.own(run[list] as Visit[], copies.visits);
  run[list] = visits;
  const index = visits.findLastIndex((visit) => visit.id === id);
  const found = visits[index];
  if (found === undefined) throw unknownInLog(id);
  const visit = scratch.own(found, copies.visit);
  visits[index] = visit;
  return visit;
}

/** A visit that has ended is no longer under way. The list of those that are is made anew, since it may be gone through meanwhile. */
export function moveToPast(run: Writable<Run>, visit: Visit, scratch: Scratch): void {
  if (!run.open.includes(visit)) return;
  run.open = run.open.filter((each) => each !== visit);
  const past = scratch.own(run.past as Visit[], copies.visits);
  past.push(visit);
  run.past = past;
}

/** A visit that ended is under way again, among the others in the order in which they were entered. */
export function moveBack(run: Writable<Run>, visit: Visit): void {
  if (run.open.includes(visit)) return;
  run.past = run.past.filter((each) => each !== visit);
  run.open = [...run.open, visit].toSorted((left, right) => numberOfVisit(left) - numberOfVisit(right));
}
