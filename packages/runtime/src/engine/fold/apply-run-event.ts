import { numberAfter } from '../deal-ids.ts';
import type { DealEvent } from '../event.ts';
import type { Deal, Run } from '../state.ts';
import { applyVisitEvent, type VisitEvent } from './apply-visit-event.ts';
import { copies } from './copies.ts';
import { known } from './known.ts';
import type { Scratch, Writable } from './scratch.ts';

type LifeEvent = Extract<
  DealEvent,
  {
    kind:
      | 'run-started'
      | 'run-returned'
      | 'run-resubmitted'
      | 'run-rewound'
      | 'detour-ended'
      | 'run-suspended'
      | 'run-resumed'
      | 'run-ended'
      | 'run-revived'
      | 'initiator-changed'
      | 'run-revoked'
      | 'people-chosen'
      | 'incident-raised';
  }
>;

/** Facts that happen inside a run. */
export type RunEvent = LifeEvent | VisitEvent;

/** Folds a fact of a run into the deal; everything that did not change is shared with the state before. */
export function applyRunEvent(deal: Writable<Deal>, event: RunEvent, scratch: Scratch): void {
  const runs = scratch.own(deal.runs, copies.runs);
  deal.runs = runs;
  if (event.kind === 'run-started') {
    runs[event.run] = scratch.own(newRun(event), copies.run);
    deal.counter = numberAfter(deal.counter, event.run);
    return;
  }
  const run = scratch.own(known(runs, event.run), copies.run);
  runs[event.run] = run;
  if (isLife(event)) foldLife(run, event);
  else applyVisitEvent({ deal, run, scratch }, event);
}

/** Notes with a run whom a node told what. */
export function keepTold(
  deal: Writable<Deal>,
  {
    run: id,
    people,
    once = '',
  }: Pick<Extract<DealEvent, { kind: 'people-notified' }>, 'people' | 'once'> & {
    readonly run: string;
  },
  scratch: Scratch,
): void {
  const run = ownRun(deal, id, scratch);
  run.told = { ...run.told, [once]: [...(run.told?.[once] ?? []), ...people] };
}

function ownRun(deal: Writable<Deal>, id: string, scratch: Scratch): Writable<Run> {
  const runs = scratch.own(deal.runs, copies.runs);
  deal.runs = runs;
  const run = scratch.own(known(runs, id), copies.run);
  runs[id] = run;
  return run;
}

/** Notes with a run the move that it was asked for and that is given up. */
export function keepMove(deal: Writable<Deal>, id: string, scratch: Scratch): void {
  if (deal.move === null) return;
  const { to, by } = deal.move;
  ownRun(deal, id, scratch).droppedMove = { to, by };
}

const lifeKinds: ReadonlySet<string> = new Set<Exclude<LifeEvent['kind'], 'run-started'>>([
  'run-returned',
  'run-resubmitted',
  'run-rewound',
  'detour-ended',
  'run-suspended',
  'run-resumed',
  'run-ended',
  'run-revived',
  'initiator-changed',
  'run-revoked',
  'people-chosen',
  'incident-raised',
]);

function isLife(
  event: Exclude<RunEvent, { kind: 'run-started' }>,
): event is Exclude<LifeEvent, { kind: 'run-started' }> {
  return lifeKinds.has(event.kind);
}

function newRun(event: Extract<RunEvent, { kind: 'run-started' }>): Run {
  const { parent, row, depth, revokes, formerInitiators } = event;
  return {
    id: event.run,
    flow: event.flow,
    status: 'running',
    epoch: 1,
    initiator: event.initiator,
    startedAt: event.at,
    endedAt: null,
    open: [],
    past: [],
    incidents: [],
    ...(formerInitiators === undefined ? {} : { formerInitiators }),
    ...(parent === undefined ? {} : { parent }),
    ...(revokes === undefined ? {} : { revokes }),
    ...(row === undefined ? {} : { row }),
    ...(depth === undefined ? {} : { depth }),
  };
}

function foldLife(run: Writable<Run>, event: Exclude<LifeEvent, { kind: 'run-started' }>): void {
  switch (event.kind) {
    case 'run-returned':
      run.status = 'returned';
      setDetour(run, event.detour);
      break;
    case 'run-resubmitted':
      run.status = 'running';
      run.epoch = event.epoch;
      break;
    case 'run-rewound':
      run.status = 'running';
      run.epoch = event.epoch;
      if (event.why !== 'take-back') setDetour(run, event.detour);
      break;
    case 'detour-ended':
      setDetour(run, undefined);
      break;
    case 'run-suspended':
      run.status = 'suspended';
      run.suspendedAt = event.at;
      if (event.waits !== undefined) run.stoppedWaits = event.waits;
      break;
    case 'run-resumed':
      run.status = 'running';
      delete run.suspendedAt;
      delete run.stoppedWaits;
      break;
    case 'initiator-changed':
      run.formerInitiators = [...(run.formerInitiators ?? []).filter((each) => each !== event.from), event.from];
      run.initiator = event.to;
      break;
    case 'run-revoked':
      run.revokedBy = event.revocation;
      break;
    case 'run-ended':
      run.status = event.outcome;
      run.endedAt = event.at;
      break;
    case 'run-revived':
      run.status = 'running';
      run.endedAt = null;
      delete run.droppedMove;
      delete run.suspendedAt;
      delete run.stoppedWaits;
      break;
    case 'people-chosen':
      run.choices = { ...run.choices, [event.node]: event.people };
      break;
    case 'incident-raised':
      run.incidents = [...run.incidents, { visit: event.visit, at: event.at, reason: event.reason }];
  }
}

function setDetour(run: Writable<Run>, detour: Run['detour']): void {
  if (detour === undefined) delete run.detour;
  else run.detour = detour;
}
