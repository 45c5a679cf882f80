import type { DealEvent } from '../event.ts';
import type { Run, Seat, Visit } from '../state.ts';
import { numberOfVisit } from '../visits.ts';
import { copies } from './copies.ts';
import type { Draft, Folds, Writable } from './draft.ts';
import { dropSignal } from './fold-deal.ts';

type Kind =
  | 'visit-opened'
  | 'visit-closed'
  | 'visit-passed'
  | 'visit-reopened'
  | 'branches-opened'
  | 'branch-closed'
  | 'branch-reopened'
  | 'seats-added'
  | 'group-added'
  | 'advice-asked'
  | 'advice-closed'
  | 'suggestion-made'
  | 'call-made'
  | 'call-answered'
  | 'node-decided'
  | 'table-answered'
  | 'signal-awaited'
  | 'signal-taken';

/** Facts about a visit of a node. */
export const visitFolds: Folds<Kind> = {
  'visit-opened': (event, draft) => {
    const run = draft.run(event.run);
    // Never in place: whoever goes through the list goes on with what he began.
    run.open = draft.made([...run.open, event.visit]);
    draft.used(event.visit.id);
  },
  'visit-closed': (event, draft) => {
    const visit = draft.visit(event);
    visit.status = event.outcome;
    visit.closedAt = event.at;
    moveToPast(draft, draft.run(event.run), visit);
  },
  'visit-passed': (event, draft) => {
    draft.visit(event).passed = true;
  },
  'visit-reopened': (event, draft) => {
    const visit = draft.visit(event);
    const run = draft.run(event.run);
    visit.status = 'open';
    visit.closedAt = null;
    visit.epoch = run.epoch;
    delete visit.passed;
    moveBack(run, visit);
  },
  'branches-opened': (event, draft) => {
    const visit = draft.visit(event);
    visit.branches = allOpen(event.branches);
    if (event.row !== undefined) visit.row = event.row;
    if (event.rest !== undefined) visit.rest = event.rest;
  },
  'branch-closed': (event, draft) => setBranch(draft.visit(event), event.branch, event.outcome),
  'branch-reopened': (event, draft) => setBranch(draft.visit(event), event.branch, 'open'),
  'seats-added': (event, draft) => addSeats(draft, event),
  'group-added': (event, draft) => {
    const visit = draft.visit(event);
    draft.used(event.group.id);
    visit.groups = [...(visit.groups ?? []), event.group];
    addSeats(draft, event);
  },
  'advice-asked': (event, draft) => {
    const visit = draft.visit(event);
    draft.used(event.advice.id);
    visit.advice = [...(visit.advice ?? []), event.advice];
  },
  'advice-closed': ({ advice, at, answer, ...of }, draft) => {
    const visit = draft.visit(of);
    visit.advice = (visit.advice ?? []).map((each) =>
      each.id === advice ? { ...each, answeredAt: at, answer } : each,
    );
  },
  'suggestion-made': (event, draft) => {
    draft.visit(event).suggestion = event.suggestion;
  },
  'call-made': (event, draft) => {
    const visit = draft.visit(event);
    visit.calling = true;
    if (event.call.awaits) visit.awaits = { for: 'answer' };
  },
  'call-answered': (event, draft) => {
    const visit = draft.visit(event);
    delete visit.calling;
    delete visit.awaits;
  },
  'node-decided': (event, draft) => {
    const visit = draft.visit(event);
    // Only who lets a node pass says why.
    if (event.comment !== undefined) visit.letPass = true;
  },
  'table-answered': (event, draft) => void draft.visit(event),
  'signal-awaited': (event, draft) => {
    draft.visit(event).awaits = { for: 'signal', name: event.name };
  },
  'signal-taken': (event, draft) => {
    dropSignal(draft.deal, event.name);
    delete draft.visit(event).awaits;
  },
};

function addSeats(draft: Draft, event: Extract<DealEvent, { kind: 'seats-added' | 'group-added' }>): void {
  const visit = draft.visit(event);
  // Never in place: whoever goes through the list goes on with what he began.
  visit.seats = draft.made([...visit.seats, ...event.seats]) as readonly Seat[];
  for (const { id } of event.seats) draft.used(id);
}

function allOpen(branches: readonly string[]): Visit['branches'] {
  const open: Writable<Visit['branches']> = {};
  for (const branch of branches) open[branch] = 'open';
  return open;
}

function setBranch(visit: Writable<Visit>, branch: string, status: Visit['branches'][string]): void {
  visit.branches = { ...visit.branches, [branch]: status };
}

/** A visit that has ended is no longer under way. The list of those that are is made anew, since it may be gone through meanwhile. */
function moveToPast(draft: Draft, run: Writable<Run>, visit: Visit): void {
  if (!run.open.includes(visit)) return;
  run.open = draft.made(run.open.filter((each) => each !== visit));
  const past = draft.own(run.past as Visit[], copies.visits);
  past.push(visit);
  run.past = past;
}

/** A visit that ended is under way again, among the others in the order in which they were entered. */
function moveBack(run: Writable<Run>, visit: Visit): void {
  if (run.open.includes(visit)) return;
  run.past = run.past.filter((each) => each !== visit);
  run.open = [...run.open, visit].toSorted((left, right) => numberOfVisit(left) - numberOfVisit(right));
}
