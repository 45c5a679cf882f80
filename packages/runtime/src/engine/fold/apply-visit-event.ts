import { numberAfter } from '../deal-ids.ts';
import type { DealEvent } from '../event.ts';
import type { Advice, Deal, Run, Visit } from '../state.ts';
import { foldSeat, type SeatEvent } from './apply-seat-event.ts';
import type { Scratch, Writable } from './scratch.ts';
import { moveBack, moveToPast, writableVisit } from './visits-of-run.ts';

type WholeEvent = Extract<
  DealEvent,
  {
    kind:
      | 'visit-opened'
      | 'visit-closed'
      | 'visit-passed'
      | 'visit-reopened'
      | 'branches-opened'
      | 'branch-closed'
      | 'branch-reopened'
      | PeopleEvent['kind'];
  }
>;

/** Facts that happen at a visit. */
export type VisitEvent = WholeEvent | SeatEvent;

/** The run of a visit, both writable in this command. */
export interface FoldPlace {
  readonly deal: Writable<Deal>;
  readonly run: Writable<Run>;
  readonly scratch: Scratch;
}

/** Folds a fact of a visit into its run. */
export function applyVisitEvent({ deal, run, scratch }: FoldPlace, event: VisitEvent): void {
  if (event.kind === 'visit-opened') {
    // Never in place: whoever goes through the list goes on with what he began.
    run.open = [...run.open, event.visit];
    deal.counter = numberAfter(deal.counter, event.visit.id);
    return;
  }
  const visit = writableVisit(run, event.visit, scratch);
  if ('seat' in event) {
    foldSeat(visit, event, scratch);
    return;
  }
  for (const id of newIds(event)) deal.counter = numberAfter(deal.counter, id);
  foldVisit(run, visit, event);
  if (event.kind === 'visit-closed') moveToPast(run, visit, scratch);
  else if (event.kind === 'visit-reopened') moveBack(run, visit);
}

function newIds(event: WholeEvent): readonly string[] {
  switch (event.kind) {
    case 'seats-added':
      return event.seats.map(({ id }) => id);
    case 'group-added':
      return [event.group.id, ...event.seats.map(({ id }) => id)];
    case 'advice-asked':
      return [event.advice.id];
    default:
      return [];
  }
}

function foldVisit(run: Run, visit: Writable<Visit>, event: Exclude<WholeEvent, { kind: 'visit-opened' }>): void {
  switch (event.kind) {
    case 'visit-closed':
      visit.status = event.outcome;
      visit.closedAt = event.at;
      break;
    case 'visit-passed':
      visit.passed = true;
      break;
    case 'visit-reopened':
      visit.status = 'open';
      visit.closedAt = null;
      visit.epoch = run.epoch;
      delete visit.passed;
      break;
    case 'branches-opened':
      visit.branches = Object.fromEntries(event.branches.map((branch) => [branch, 'open' as const]));
      if (event.row !== undefined) visit.row = event.row;
      if (event.rest !== undefined) visit.rest = event.rest;
      break;
    case 'branch-closed':
      visit.branches = { ...visit.branches, [event.branch]: event.outcome };
      break;
    case 'branch-reopened':
      visit.branches = { ...visit.branches, [event.branch]: 'open' };
      break;
    default:
      foldPeople(visit, event);
  }
}

type PeopleEvent = Extract<
  DealEvent,
  {
    kind:
      | 'seats-added'
      | 'group-added'
      | 'advice-asked'
      | 'advice-closed'
      | 'suggestion-made'
      | 'call-made'
      | 'node-decided'
      | 'table-answered'
      | 'signal-awaited'
      | 'signal-taken'
      | 'call-answered';
  }
>;

function foldPeople(visit: Writable<Visit>, event: PeopleEvent): void {
  switch (event.kind) {
    case 'seats-added':
      visit.seats = [...visit.seats, ...event.seats];
      break;
    case 'group-added':
      visit.groups = [...(visit.groups ?? []), event.group];
      visit.seats = [...visit.seats, ...event.seats];
      break;
    case 'advice-asked':
      visit.advice = [...(visit.advice ?? []), event.advice];
      break;
    case 'advice-closed':
      visit.advice = (visit.advice ?? []).map((advice) =>
        advice.id === event.advice ? answered(advice, event) : advice,
      );
      break;
    case 'suggestion-made':
      visit.suggestion = event.suggestion;
      break;
    case 'signal-awaited':
      visit.awaits = { for: 'signal', name: event.name };
      break;
    case 'signal-taken':
      delete visit.awaits;
      break;
    case 'call-made':
      visit.calling = true;
      if (event.call.awaits) visit.awaits = { for: 'answer' };
      break;
    case 'call-answered':
      delete visit.calling;
      delete visit.awaits;
      break;
    case 'node-decided':
      // Only who lets a node pass says why.
      if (event.comment !== undefined) visit.letPass = true;
      break;
    case 'table-answered':
      break;
  }
}

function answered(advice: Advice, { at, answer }: Extract<PeopleEvent, { kind: 'advice-closed' }>): Advice {
  return { ...advice, answeredAt: at, answer };
}
