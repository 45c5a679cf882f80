import type { Deal, Seat, Timer } from '../state.ts';
import { openVisitOf } from '../visits.ts';
import { copies } from './copies.ts';
import type { Scratch, Writable } from './scratch.ts';
import { writableVisit } from './visits-of-run.ts';

/** Keeps in mind at the seat of a timer that fired which step of its deadline was taken. */
export function noteStep(
  deal: Writable<Deal>,
  { run: runId, visit: visitId, seat: id, step }: Timer,
  scratch: Scratch,
): void {
  const visit = openVisitOf(deal.runs[runId], visitId);
  const index = visit?.seats.findIndex((candidate) => candidate.id === id) ?? -1;
  const found = visit?.seats[index];
  if (step === undefined || found === undefined) return;
  const runs = scratch.own(deal.runs, copies.runs);
  const run = scratch.own(runs[runId] as NonNullable<(typeof runs)[string]>, copies.run);
  const changed = writableVisit(run, visitId, scratch);
  const seats = scratch.own(changed.seats as Seat[], copies.seats);
  seats[index] = { ...found, stepsTaken: [...(found.stepsTaken ?? []), step] };
  deal.runs = runs;
  runs[runId] = run;
  changed.seats = seats;
}
