import type { Organization } from '@dealwright/shared';
import { taskIdOf } from './deal-ids.ts';
import type { Effect } from './effect.ts';
import type { DealEvent } from './event.ts';
import type { Deal, Reason } from './state.ts';

/**
 * What the world is asked to do because of a fact. Each effect hangs on exactly one event and takes its key from that
 * event's number, so that keys are distinct and the same on every replay (S-34, I-10). `deal` is the state after the event.
 */
export function effectsOfEvent(event: DealEvent, deal: Deal, organization: Organization): readonly Effect[] {
  const key = `${deal.id}.e${event.seq}`;
  switch (event.kind) {
    case 'timer-set':
      return [{ kind: 'schedule', key, timer: event.timer, at: event.due }];
    case 'timer-cleared':
      return event.fired ? [] : [{ kind: 'unschedule', key, timer: event.timer }];
    default: {
      const told = notification(event, deal, organization);
      return told === null || told.people.length === 0 ? [] : [{ kind: 'notify', key, ...told }];
    }
  }
}

interface Notification {
  readonly people: readonly string[];
  readonly message: Reason;
  readonly task: string | null;
}

function notification(event: DealEvent, deal: Deal, organization: Organization): Notification | null {
  switch (event.kind) {
    case 'seat-opened':
    case 'seat-closed':
    case 'seat-transferred':
      return aboutSeat(event, deal);
    case 'run-returned':
    case 'run-ended':
      return aboutRun(event, deal);
    case 'people-notified':
      return { people: event.people, message: event.message, task: null };
    case 'owner-changed':
      return { people: [event.to], message: { code: 'owner-changed', params: { from: event.from } }, task: null };
    case 'incident-raised':
      return {
        people: organization.administrators,
        message: { code: 'incident', params: { flow: deal.runs[event.run]?.flow ?? '' } },
        task: null,
      };
    default:
      return null;
  }
}

type SeatEvent = Extract<DealEvent, { kind: 'seat-opened' | 'seat-closed' | 'seat-transferred' }>;

function aboutSeat(event: SeatEvent, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  const visit = run?.visits[event.visit];
  const seat = visit?.seats.find(({ id }) => id === event.seat);
  if (run === undefined || visit === undefined || seat === undefined) return null;
  const task = taskIdOf(deal.id, seat.id);
  const place = { node: visit.node, flow: run.flow };
  if (event.kind === 'seat-opened') {
    const message =
      event.by.kind === 'public'
        ? { code: 'task-opened-public', params: { ...place, region: deal.region } }
        : { code: 'task-opened', params: { ...place, initiator: run.initiator } };
    return { people: [seat.person], message, task };
  }
  if (event.kind === 'seat-transferred') {
    return { people: [event.to], message: { code: 'task-transferred', params: { ...place, from: event.from } }, task };
  }
  return event.outcome === 'cancelled'
    ? { people: [seat.person], message: { code: 'task-closed', params: place }, task }
    : null;
}

function aboutRun(event: Extract<DealEvent, { kind: 'run-returned' | 'run-ended' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  if (run === undefined) return null;
  if (event.kind === 'run-returned') {
    const message = { code: 'run-returned', params: { flow: run.flow } };
    return { people: [run.initiator], message, task: taskIdOf(deal.id, run.id) };
  }
  return event.outcome === 'withdrawn'
    ? null
    : { people: [run.initiator], message: { code: `run-${event.outcome}`, params: { flow: run.flow } }, task: null };
}
