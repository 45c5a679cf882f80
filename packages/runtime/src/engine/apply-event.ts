import { AppError } from '@dealwright/shared';
import { applyRunEvent } from './apply-run-event.ts';
import { numberAfter } from './deal-ids.ts';
import type { DealEvent } from './event.ts';
import type { Deal } from './state.ts';

/** Folds one fact into the state. The only place where the state of a deal changes (I-4). */
export function applyEvent(deal: Deal | null, event: DealEvent): Deal {
  if (event.kind === 'deal-started') return started(event);
  if (deal === null) throw new AppError('server.failed', { params: { id: 'log-without-start' } });
  return { ...fold(deal, event), revision: event.seq };
}

/** Builds the state of a deal from its whole log. */
export function replay(events: readonly DealEvent[]): Deal | null {
  return events.reduce<Deal | null>(applyEvent, null);
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

function fold(deal: Deal, event: Exclude<DealEvent, { kind: 'deal-started' }>): Deal {
  switch (event.kind) {
    case 'values-changed':
      return { ...deal, values: { ...deal.values, ...event.values } };
    case 'move-held':
      return { ...deal, move: { to: event.to, run: event.run, by: event.person, at: event.at } };
    case 'move-dropped':
      return { ...deal, move: null };
    case 'stage-changed':
      return { ...deal, stage: event.to, stageSince: event.at, move: null };
    case 'deal-ended':
      return { ...deal, status: event.outcome, endedAt: event.at };
    case 'deal-reopened':
      return { ...deal, status: 'open', endedAt: null };
    case 'checklist-changed':
      return { ...deal, checklist: withTick(deal, event) };
    case 'owner-changed':
      return { ...deal, owner: event.to };
    case 'commented':
    case 'people-notified':
      return deal;
    case 'timer-set':
      return withTimer(deal, event);
    case 'timer-cleared': {
      const { [event.timer]: _, ...timers } = deal.timers;
      return { ...deal, timers };
    }
    default:
      return applyRunEvent(deal, event);
  }
}

function withTick(deal: Deal, event: Extract<DealEvent, { kind: 'checklist-changed' }>): Deal['checklist'] {
  const { [event.item]: _, ...others } = deal.checklist;
  return event.done ? { ...others, [event.item]: { by: event.person, at: event.at } } : others;
}

function withTimer(deal: Deal, event: Extract<DealEvent, { kind: 'timer-set' }>): Deal {
  const timer = { id: event.timer, run: event.run, visit: event.visit, epoch: event.epoch, at: event.due };
  return { ...deal, timers: { ...deal.timers, [event.timer]: timer }, counter: numberAfter(deal.counter, event.timer) };
}
