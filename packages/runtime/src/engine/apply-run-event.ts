import { AppError } from '@dealwright/shared';
import { numberAfter } from './deal-ids.ts';
import type { DealEvent } from './event.ts';
import { lookup } from './lookup.ts';
import type { Deal, Run, Seat, Visit } from './state.ts';

/** Facts that happen inside a run. */
export type RunEvent = Extract<
  DealEvent,
  {
    kind:
      | 'run-started'
      | 'run-returned'
      | 'run-resubmitted'
      | 'run-ended'
      | 'visit-opened'
      | 'visit-closed'
      | 'branches-opened'
      | 'branch-closed'
      | 'seats-added'
      | 'seat-opened'
      | 'seat-closed'
      | 'seat-transferred'
      | 'incident-raised';
  }
>;

/** Folds a fact of a run into the deal; everything that did not change is shared with the state before. */
export function applyRunEvent(deal: Deal, event: RunEvent): Deal {
  if (event.kind === 'run-started')
    return withRun({ ...deal, counter: numberAfter(deal.counter, event.run) }, newRun(event));
  const run = known(deal.runs, event.run);
  if (event.kind === 'visit-opened') {
    return withRun({ ...deal, counter: numberAfter(deal.counter, event.visit.id) }, withVisit(run, event.visit));
  }
  if (event.kind === 'seats-added') {
    const counter = event.seats.reduce((next, seat) => numberAfter(next, seat.id), deal.counter);
    return withRun({ ...deal, counter }, foldRun(run, event));
  }
  return withRun(deal, foldRun(run, event));
}

function newRun(event: Extract<RunEvent, { kind: 'run-started' }>): Run {
  return {
    id: event.run,
    flow: event.flow,
    status: 'running',
    epoch: 1,
    initiator: event.initiator,
    startedAt: event.at,
    endedAt: null,
    visits: {},
    incidents: [],
  };
}

function foldRun(run: Run, event: Exclude<RunEvent, { kind: 'run-started' | 'visit-opened' }>): Run {
  switch (event.kind) {
    case 'run-returned':
      return { ...run, status: 'returned' };
    case 'run-resubmitted':
      return { ...run, status: 'running', epoch: event.epoch };
    case 'run-ended':
      return { ...run, status: event.outcome, endedAt: event.at };
    case 'incident-raised':
      return { ...run, incidents: [...run.incidents, { visit: event.visit, at: event.at, reason: event.reason }] };
    default:
      return withVisit(run, foldVisit(known(run.visits, event.visit), event));
  }
}

type VisitEvent = Extract<
  RunEvent,
  {
    kind:
      | 'visit-closed'
      | 'branches-opened'
      | 'branch-closed'
      | 'seats-added'
      | 'seat-opened'
      | 'seat-closed'
      | 'seat-transferred';
  }
>;

function foldVisit(visit: Visit, event: VisitEvent): Visit {
  switch (event.kind) {
    case 'visit-closed':
      return { ...visit, status: event.outcome, closedAt: event.at };
    case 'branches-opened':
      return { ...visit, branches: Object.fromEntries(event.branches.map((branch) => [branch, 'open' as const])) };
    case 'branch-closed':
      return { ...visit, branches: { ...visit.branches, [event.branch]: event.outcome } };
    case 'seats-added':
      return { ...visit, seats: [...visit.seats, ...event.seats] };
    default:
      return { ...visit, seats: visit.seats.map((seat) => (seat.id === event.seat ? foldSeat(seat, event) : seat)) };
  }
}

function foldSeat(seat: Seat, event: Extract<VisitEvent, { seat: string }>): Seat {
  switch (event.kind) {
    case 'seat-opened':
      return { ...seat, status: 'open', openedAt: event.at };
    case 'seat-closed':
      return {
        ...seat,
        status: event.outcome,
        decidedAt: event.at,
        decidedBy: event.person,
        comment: event.comment,
        ending: event.because,
      };
    case 'seat-transferred':
      return { ...seat, person: event.to, transfers: [...seat.transfers, event.from] };
  }
}

function withRun(deal: Deal, run: Run): Deal {
  return { ...deal, runs: { ...deal.runs, [run.id]: run } };
}

function withVisit(run: Run, visit: Visit): Run {
  return { ...run, visits: { ...run.visits, [visit.id]: visit } };
}

function known<Value>(map: Readonly<Record<string, Value>>, id: string): Value {
  const found = lookup(map, id);
  if (found === undefined) throw new AppError('server.failed', { params: { id: `log-names-unknown-${id}` } });
  return found;
}
