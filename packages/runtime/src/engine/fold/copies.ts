import type { Deal, Run, Seat, Visit } from '../state.ts';
import type { Writable } from './draft.ts';

/** A copy of each part of the state, to be written. One function a type: what is copied always here has always the same shape. */
export const copies = Object.freeze({
  deal: (deal: Deal): Writable<Deal> => ({ ...deal }),
  runs: (runs: Deal['runs']): Writable<Deal['runs']> => ({ ...runs }),
  timers: (timers: Deal['timers']): Writable<Deal['timers']> => ({ ...timers }),
  changes: (changes: NonNullable<Deal['changes']>): Writable<NonNullable<Deal['changes']>> => ({ ...changes }),
  run: (run: Run): Writable<Run> => ({ ...run }),
  visits: (visits: Visit[]): Visit[] => visits.slice(),
  visit: (visit: Visit): Writable<Visit> => ({ ...visit }),
  seats: (seats: Seat[]): Seat[] => seats.slice(),
  seat: (seat: Seat): Writable<Seat> => ({ ...seat }),
});
