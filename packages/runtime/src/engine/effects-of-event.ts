import type { Organization } from '@dealwright/shared';
import { isByStranger } from './by-stranger.ts';
import { taskIdOf } from './deal-ids.ts';
import type { Effect } from './effect.ts';
import type { DealEvent } from './event.ts';
import { isOverdue } from './leavers.ts';
import { isAsker } from './people/askers.ts';
import { proxyOf } from './seats/proxies.ts';
import type { Deal, Reason, Run } from './state.ts';
import { visitOf, visitsOf } from './visits.ts';

/**
 * What the world is asked to do because of a fact. Each effect hangs on exactly one event and takes its key from that
 * event's number, so that keys are distinct and the same on every replay (S-34, I-10). `deal` is the state after the event.
 */
export function effectsOfEvent(event: DealEvent, deal: Deal, organization: Organization): readonly Effect[] {
  switch (event.kind) {
    case 'deal-ended': {
      const { origin } = deal;
      return origin?.awaits === true
        ? [{ kind: 'outcome', key: keyOf(event, deal), origin, outcome: event.outcome }]
        : [];
    }
    case 'timer-set':
      return [{ kind: 'schedule', key: keyOf(event, deal), timer: event.timer, at: event.due }];
    case 'call-made':
      return [{ kind: 'call', key: keyOf(event, deal), run: event.run, visit: event.visit, call: event.call }];
    case 'timer-cleared':
      return event.fired ? [] : [{ kind: 'unschedule', key: keyOf(event, deal), timer: event.timer }];
    default: {
      const told = notification(event, deal, organization);
      return told === null || told.people.length === 0 ? [] : [{ kind: 'notify', key: keyOf(event, deal), ...told }];
    }
  }
}

/** The same on every replay, and of no other event (S-34). */
function keyOf({ seq }: DealEvent, { id }: Deal): string {
  return `${id}.e${seq}`;
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
    case 'seat-reopened':
    case 'seat-urged':
    case 'seat-provisional':
      return (
        aboutDecision(event, deal, organization) ?? withProxy(aboutSeat(event, deal), { event, deal, organization })
      );
    case 'run-returned':
    case 'run-ended':
      return aboutRun(event, deal);
    case 'initiator-changed':
      return aboutHeir(event, deal);
    case 'run-revoked':
      return aboutRevocation(event, deal);
    case 'people-notified':
      return {
        people: event.people,
        message: event.message,
        task: event.seat === undefined ? null : taskIdOf(deal.id, event.seat),
      };
    case 'commented':
      return event.mentions === undefined
        ? null
        : {
            people: event.mentions,
            message: { code: 'mentioned', params: { person: actorOf(event), words: event.text } },
            task: null,
          };
    case 'advice-asked':
    case 'advice-closed':
    case 'run-rewound':
      return aboutPeople(event, deal);
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

type SeatEvent = Extract<
  DealEvent,
  { kind: 'seat-opened' | 'seat-closed' | 'seat-transferred' | 'seat-reopened' | 'seat-urged' | 'seat-provisional' }
>;

/** Of a holder and who stands in for him, one has decided: the other is told (S-25). */
function aboutDecision(event: SeatEvent, deal: Deal, organization: Organization): Notification | null {
  if ((event.kind !== 'seat-closed' && event.kind !== 'seat-provisional') || event.person === null) return null;
  const run = deal.runs[event.run];
  const visit = visitOf(run, event.visit);
  const holder = visit?.seats.find(({ id }) => id === event.seat)?.person;
  if (run === undefined || visit === undefined || holder === undefined) return null;
  const proxy = proxyOf(organization, { principal: holder, process: deal.process.key, now: event.at })?.proxy;
  const other = event.person === holder ? proxy : holder;
  if (other === undefined || other === event.person) return null;
  const params = { node: visit.node, flow: run.flow, person: event.person, of: holder };
  return { people: [other], message: { code: 'decided-for', params }, task: taskIdOf(deal.id, event.seat) };
}

function aboutSeat(event: SeatEvent, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  const visit = visitOf(run, event.visit);
  const seat = visit?.seats.find(({ id }) => id === event.seat);
  if (run === undefined || visit === undefined || seat === undefined) return null;
  const task = taskIdOf(deal.id, seat.id);
  const place = { node: visit.node, flow: run.flow };
  if (event.kind === 'seat-urged')
    return { people: [seat.person], message: { code: 'urged', params: { ...place, person: event.person } }, task };
  if (event.kind === 'seat-reopened' && actorOf(event) === seat.person) return null;
  if (event.kind === 'seat-opened' || event.kind === 'seat-reopened') {
    return { people: [seat.person], message: opening(deal, run, place), task };
  }
  if (event.kind === 'seat-transferred') {
    // Whoever takes over before his turn hears of it when it comes.
    if (seat.status !== 'open') return null;
    const code = isOverdue(event) ? 'task-taken-over' : 'task-transferred';
    return { people: [event.to], message: { code, params: { ...place, from: event.from } }, task };
  }
  return event.kind === 'seat-closed' && event.outcome === 'cancelled' && seat.openedAt !== null
    ? { people: [seat.person], message: { code: 'task-closed', params: place }, task }
    : null;
}

/** What somebody is told whose turn has come: who asks, or the way by which it came where nobody of the organization does. */
function opening(deal: Deal, run: Run, place: Reason['params']): Reason {
  if (!isByStranger(deal, run)) return { code: 'task-opened', params: { ...place, initiator: run.initiator } };
  const code = deal.begunBy === undefined ? 'task-opened-public' : 'task-opened-message';
  return { code, params: { ...place, region: deal.region } };
}

function aboutRun(event: Extract<DealEvent, { kind: 'run-returned' | 'run-ended' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  // How a sub-flow ends is told by the flow that waits for it.
  if (run === undefined || (run.parent !== undefined && event.kind === 'run-ended')) return null;
  if (event.kind === 'run-returned') {
    const message = { code: 'run-returned', params: { flow: run.flow } };
    return { people: [run.initiator], message, task: taskIdOf(deal.id, run.id) };
  }
  return event.outcome === 'withdrawn'
    ? null
    : { people: [run.initiator], message: { code: `run-${event.outcome}`, params: { flow: run.flow } }, task: null };
}

/** Whoever speaks for a request from now on hears of it, and of the task when it waits for him. */
function aboutHeir(event: Extract<DealEvent, { kind: 'initiator-changed' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  // What comes back in the same decision is told when it has.
  if (run?.status !== 'returned') return null;
  const message = { code: 'request-handed', params: { flow: run.flow, from: event.from } };
  return { people: [event.to], message, task: taskIdOf(deal.id, run.id) };
}

/** Whoever decided hears that his decision no longer stands, and so does who had asked. */
function aboutRevocation(event: Extract<DealEvent, { kind: 'run-revoked' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  if (run === undefined) return null;
  const seats = visitsOf(run).flatMap((visit) => visit.seats);
  const people = [run.initiator, ...seats.flatMap(({ decidedBy }) => decidedBy ?? [])];
  return { people: [...new Set(people)], message: { code: 'run-revoked', params: { flow: run.flow } }, task: null };
}

type PeopleEvent = Extract<DealEvent, { kind: 'advice-asked' | 'advice-closed' | 'run-rewound' }>;

function aboutPeople(event: PeopleEvent, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  if (run === undefined) return null;
  switch (event.kind) {
    case 'advice-asked': {
      const { person, askedBy, id } = event.advice;
      const params = { flow: run.flow, person: askedBy };
      return { people: [person], message: { code: 'advice-asked', params }, task: taskIdOf(deal.id, id) };
    }
    case 'advice-closed': {
      const advice = visitOf(run, event.visit)?.advice?.find(({ id }) => id === event.advice);
      if (advice === undefined || event.answer === null) return null;
      const params = { flow: run.flow, person: advice.person };
      return {
        people: [advice.askedBy],
        message: { code: 'advice-given', params },
        task: taskIdOf(deal.id, advice.seat),
      };
    }
    case 'run-rewound': {
      if (event.person === null || event.person === run.initiator) return null;
      const params = { flow: run.flow, node: event.node, person: event.person };
      return { people: [run.initiator], message: { code: `run-${event.why}`, params }, task: null };
    }
  }
}

/** Whoever stands in for the holder of a seat hears of its tasks, too, unless he asked for it and must not decide it (S-25). */
function withProxy(
  told: Notification | null,
  {
    event,
    deal,
    organization,
  }: { readonly event: SeatEvent; readonly deal: Deal; readonly organization: Organization },
): Notification | null {
  if (told === null) return null;
  const proxies = told.people.flatMap((principal) => {
    const proxy = proxyOf(organization, { principal, process: deal.process.key, now: event.at });
    const run = deal.runs[event.run];
    return proxy === undefined || (run !== undefined && isAsker(run, proxy.proxy)) ? [] : [proxy.proxy];
  });
  return proxies.length === 0 ? told : { ...told, people: [...told.people, ...proxies] };
}

function actorOf({ by }: DealEvent): string {
  return by.kind === 'person' ? by.id : '';
}
