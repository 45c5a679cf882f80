import { AppError } from '@dealwright/shared';
import { numberAfter } from '../deal-ids.ts';
import type { DealEvent } from '../event.ts';
import type { Deal } from '../state.ts';
import { applyRunEvent, keepMove, keepTold } from './apply-run-event.ts';
import { copies } from './copies.ts';
import { noteStep } from './note-step.ts';
import { createScratch, type Scratch, type Writable } from './scratch.ts';

/**
 * Folds one fact into the state. The only place where the state of a deal changes (I-4). What the scratch of the same command has
 * made already is written in place; without one the deal given stays as it is.
 */
export function applyEvent(deal: Deal | null, event: DealEvent, scratch: Scratch = createScratch()): Deal {
  if (event.kind === 'deal-started') return scratch.own(started(event), copies.deal);
  if (deal === null) throw new AppError('server.failed', { params: { id: 'log-without-start' } });
  const next = scratch.own(deal, copies.deal);
  fold(next, event, scratch);
  next.revision = event.seq;
  return next;
}

/** Builds the state of a deal from its whole log. */
export function replay(events: readonly DealEvent[]): Deal | null {
  const scratch = createScratch();
  return events.reduce<Deal | null>((deal, event) => applyEvent(deal, event, scratch), null);
}

function started(event: Extract<DealEvent, { kind: 'deal-started' }>): Deal {
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
    ...(event.by.kind === 'system' && event.by.reason === 'webhook' ? { begunBy: 'message' as const } : {}),
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

function fold(deal: Writable<Deal>, event: Exclude<DealEvent, { kind: 'deal-started' }>, scratch: Scratch): void {
  switch (event.kind) {
    case 'values-changed':
      changeValues(deal, event, scratch);
      break;
    case 'move-held':
      deal.move = { to: event.to, run: event.run, by: event.person, at: event.at };
      break;
    case 'move-dropped':
      if (event.run !== undefined && deal.move !== null) keepMove(deal, event.run, scratch);
      deal.move = null;
      break;
    case 'stage-changed':
      deal.stage = event.to;
      deal.stageSince = event.at;
      deal.move = null;
      break;
    case 'deal-ended':
      deal.status = event.outcome;
      deal.endedAt = event.at;
      break;
    case 'deal-reopened':
      deal.status = 'open';
      deal.endedAt = null;
      break;
    case 'owner-changed':
      deal.owner = event.to;
      break;
    case 'people-notified':
      if (event.once !== undefined && event.run !== null) keepTold(deal, { ...event, run: event.run }, scratch);
      break;
    case 'commented':
      break;
    default:
      foldPart(deal, event, scratch);
  }
}

type PartEvent = Exclude<
  DealEvent,
  {
    kind:
      | 'deal-started'
      | 'values-changed'
      | 'move-held'
      | 'move-dropped'
      | 'stage-changed'
      | 'deal-ended'
      | 'deal-reopened'
      | 'owner-changed'
      | 'commented'
      | 'people-notified';
  }
>;

function foldPart(deal: Writable<Deal>, event: PartEvent, scratch: Scratch): void {
  switch (event.kind) {
    case 'checklist-changed': {
      const { [event.item]: _, ...others } = deal.checklist;
      deal.checklist = event.done ? { ...others, [event.item]: { by: event.person, at: event.at } } : others;
      break;
    }
    case 'timer-set':
      setTimer(deal, event, scratch);
      break;
    case 'timer-cleared': {
      const { [event.timer]: timer, ...timers } = deal.timers;
      if (event.fired && timer !== undefined) noteStep(deal, timer, scratch);
      deal.timers = timers;
      break;
    }
    case 'signal-kept':
      deal.signals = { ...deal.signals, [event.name]: { at: event.at, values: event.values } };
      break;
    case 'signal-taken':
      takeSignal(deal, event.name);
      applyRunEvent(deal, event, scratch);
      break;
    default:
      applyRunEvent(deal, event, scratch);
  }
}

function changeValues(
  deal: Writable<Deal>,
  event: Extract<DealEvent, { kind: 'values-changed' }>,
  scratch: Scratch,
): void {
  // Never in place: whoever evaluates expressions takes the same object for the same values.
  deal.values = { ...deal.values, ...event.values };
  if (event.tracked === undefined) return;
  const changes = scratch.own(deal.changes ?? {}, copies.changes);
  for (const field of Object.keys(event.values)) changes[field] = event.seq;
  deal.changes = changes;
}

function takeSignal(deal: Writable<Deal>, name: string): void {
  const { [name]: _, ...signals } = deal.signals ?? {};
  if (Object.keys(signals).length === 0) delete deal.signals;
  else deal.signals = signals;
}

function setTimer(deal: Writable<Deal>, event: Extract<DealEvent, { kind: 'timer-set' }>, scratch: Scratch): void {
  const { timer: id, run, visit, epoch, due, seat, step } = event;
  const timers = scratch.own(deal.timers, copies.timers);
  const of = seat === undefined || step === undefined ? {} : { seat, step };
  timers[id] = { id, run, visit, epoch, at: due, ...of };
  deal.timers = timers;
  deal.counter = numberAfter(deal.counter, id);
}
