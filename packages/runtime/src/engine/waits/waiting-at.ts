import { standingIncidents } from '../standing-incidents.ts';
import type { Deal, Run, Visit } from '../state.ts';

/** What a run waits for at a moment, as it stands in the state; `asker`: for who asked, after it was sent back to him. */
export type StandingCause = 'person' | 'added' | 'asker' | 'others' | 'outside' | 'time' | 'stopped';

/** For what, and where it is for people, for whom. */
export interface Standing {
  readonly cause: StandingCause;
  readonly people: readonly string[];
}

/** What a visit that is under way waits for; null for a block whose branches do the waiting (O-9). */
export function waitingAt(deal: Deal, run: Run, visit: Visit): Standing | null {
  if (isStopped(run, visit)) return plain('stopped');
  const seats = visit.seats.filter(({ status }) => status === 'open');
  const own = seats.filter(({ group }) => group === undefined);
  if (own.length > 0) return { cause: 'person', people: own.map(({ person }) => person) };
  if (seats.length > 0) return { cause: 'added', people: seats.map(({ person }) => person) };
  if (visit.calling === true || visit.awaits !== undefined) return plain('outside');
  const timed = Object.values(deal.timers).some((timer) => timer.run === run.id && timer.visit === visit.id);
  if (timed) return plain('time');
  const branches = Object.values(visit.branches);
  return branches.length > 0 && branches.every((status) => status === 'open') ? null : plain('others');
}

/** What a run that was sent back waits for. */
export function waitingForAsker({ status, initiator }: Run): Standing | null {
  return status === 'returned' ? { cause: 'asker', people: [initiator] } : null;
}

function isStopped(run: Run, { id }: Visit): boolean {
  return run.status === 'suspended' || standingIncidents(run).some(({ visit }) => visit === null || visit === id);
}

function plain(cause: StandingCause): Standing {
  return { cause, people: [] };
}
