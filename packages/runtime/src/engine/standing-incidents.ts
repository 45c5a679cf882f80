import type { Incident, Run } from './state.ts';
import { openVisitOf } from './visits.ts';

/** Incidents that nobody has got over yet: the run has not ended and is still where it stopped; the last one of each place. */
export function standingIncidents(run: Run): readonly Incident[] {
  if (run.endedAt !== null) return [];
  const open = run.incidents.filter(({ visit }) => visit === null || openVisitOf(run, visit) !== undefined);
  return open.filter((incident, index) => open.findLastIndex(({ visit }) => visit === incident.visit) === index);
}
