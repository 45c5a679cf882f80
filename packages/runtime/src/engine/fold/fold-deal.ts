import type { DealEvent } from '../event.ts';
import type { Deal, Run, Timer } from '../state.ts';
import { openVisitOf } from '../visits.ts';
import { copies } from './copies.ts';
import type { Draft, Folds, Writable } from './draft.ts';

type Kind =
  | 'values-changed'
  | 'move-held'
  | 'move-dropped'
  | 'stage-changed'
  | 'deal-ended'
  | 'deal-reopened'
  | 'owner-changed'
  | 'people-notified'
  | 'commented'
  | 'checklist-changed'
  | 'timer-set'
  | 'timer-cleared'
  | 'signal-kept';

/** Facts about the deal itself. */
export const dealFolds: Folds<Kind> = {
  'values-changed': (event, draft) => {
    const { deal } = draft;
    // Never in place: whoever evaluates expressions takes the same object for the same values.
    deal.values = { ...deal.values, ...event.values };
    if (event.tracked === undefined) return;
    const changes = draft.own(deal.changes ?? {}, copies.changes);
    for (const field of Object.keys(event.values)) changes[field] = event.seq;
    deal.changes = changes;
  },
  'move-held': (event, { deal }) => {
    deal.move = { to: event.to, run: event.run, by: event.person, at: event.at };
  },
  'move-dropped': (event, draft) => {
    const { deal } = draft;
    if (event.run !== undefined && deal.move !== null) {
      const { to, by } = deal.move;
      draft.run(event.run).droppedMove = { to, by };
    }
    deal.move = null;
  },
  'stage-changed': (event, { deal }) => {
    deal.stage = event.to;
    deal.stageSince = event.at;
    deal.move = null;
  },
  'deal-ended': (event, { deal }) => {
    deal.status = event.outcome;
    deal.endedAt = event.at;
  },
  'deal-reopened': (_event, { deal }) => {
    deal.status = 'open';
    deal.endedAt = null;
  },
  'owner-changed': (event, { deal }) => {
    deal.owner = event.to;
  },
  'people-notified': (event, draft) => {
    if (event.once !== undefined && event.run !== null) keepTold(draft.run(event.run), event.once, event.people);
  },
  commented: () => undefined,
  'checklist-changed': (event, { deal }) => {
    const { [event.item]: _, ...others } = deal.checklist;
    deal.checklist = event.done ? { ...others, [event.item]: { by: event.person, at: event.at } } : others;
  },
  'timer-set': (event, draft) => {
    const { timer: id, run, visit, epoch, due, seat, step } = event;
    const { deal } = draft;
    const timers = draft.own(deal.timers, copies.timers);
    const of = seat === undefined || step === undefined ? {} : { seat, step };
    timers[id] = { id, run, visit, epoch, at: due, ...of };
    deal.timers = timers;
    draft.used(id);
  },
  'timer-cleared': (event, draft) => {
    const { deal } = draft;
    const { [event.timer]: timer, ...timers } = deal.timers;
    if (event.fired && timer !== undefined) noteStep(draft, timer);
    deal.timers = timers;
  },
  'signal-kept': (event, { deal }) => {
    deal.signals = { ...deal.signals, [event.name]: { at: event.at, values: event.values } };
  },
};

/** A deal as its first fact makes it. */
export function startedDeal(event: Extract<DealEvent, { kind: 'deal-started' }>): Writable<Deal> {
  return {
    id: event.deal,
    number: event.number,
    revision: event.seq,
    process: event.process,
    status: 'open',
    stage: event.stage,
    stageSince: event.at,
    startedAt: event.at,
    endedAt: null,
    initiator: event.initiator,
    ...begunBy(event),
    ...(event.origin === undefined ? {} : { origin: event.origin }),
    owner: event.owner,
    region: event.region,
    team: event.team,
    values: {},
    checklist: {},
    move: null,
    runs: {},
    timers: {},
    counter: 1,
  };
}

function begunBy({ by }: Extract<DealEvent, { kind: 'deal-started' }>): Pick<Deal, 'begunBy'> {
  if (by.kind !== 'system') return {};
  if (by.reason === 'webhook') return { begunBy: 'message' };
  return by.reason === 'schedule' ? { begunBy: 'schedule' } : {};
}

/** An event from outside that was kept has been taken by a node. */
export function dropSignal(deal: Writable<Deal>, name: string): void {
  const { [name]: _, ...signals } = deal.signals ?? {};
  if (Object.keys(signals).length === 0) delete deal.signals;
  else deal.signals = signals;
}

/** Notes with a run whom a node told what (S-36). */
function keepTold(run: Writable<Run>, once: string, people: readonly string[]): void {
  run.told = { ...run.told, [once]: [...(run.told?.[once] ?? []), ...people] };
}

/** Keeps in mind at the seat of a timer that fired which step of its deadline was taken. */
function noteStep(draft: Draft, { run, visit, seat: id, step }: Timer): void {
  if (step === undefined || id === undefined || openVisitOf(draft.deal.runs[run], visit) === undefined) return;
  const seat = draft.seat({ run, visit, seat: id });
  if (seat !== undefined) seat.stepsTaken = [...(seat.stepsTaken ?? []), step];
}
